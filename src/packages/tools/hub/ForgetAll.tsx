import { useState } from 'react';
import { TextLink } from '@/components/input/TextLink';
import { Confirm } from '@/components/layout/Confirm';
import { toast } from '@/platform/toast';
import { forgetAll } from '../kept/forget-all';

/** For a phone that others use as well. */
export function ForgetAll() {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <TextLink tone="quiet" onPress={() => setAsking(true)}>
        清空这台手机上填过的内容
      </TextLink>
      <Confirm
        open={asking}
        title="清空填过的内容？"
        action="清空"
        danger
        onConfirm={() => {
          forgetAll();
          setAsking(false);
          toast('已清空');
        }}
        onClose={() => setAsking(false)}
      >
        算过的数、请求清单、没写完的文书都会删掉，找不回来。
      </Confirm>
    </>
  );
}
