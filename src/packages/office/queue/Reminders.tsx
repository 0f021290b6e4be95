import { View } from '@tarojs/components';
import { useState } from 'react';
import { me as meAction, subscribed } from '@contracts/directory';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { Cell } from '@/components/layout/Cell';
import { requestMessages } from '@/platform/subscribe';
import { useMe } from '../frame/use-me';
import { forget } from '../frame/use-once';

/** Fewer than this and a promise may press without anybody being told. */
const FEW = 3;

/** WeChat sends one message for every permission: says when they run out, and asks for more on the tap. */
export function Reminders() {
  const me = useMe();
  const { submit, busy } = useSubmit(subscribed);
  const [left, setLeft] = useState<number | null>(null);
  const [refused, setRefused] = useState(false);
  const have = left ?? me?.messagesLeft;
  if (have === undefined || have >= FEW || refused) return null;
  const ask = async () => {
    const answer = await requestMessages(['duty']);
    if (answer.kind !== 'granted' || answer.value.length === 0) return setRefused(true);
    const done = await submit({ templates: answer.value });
    forget(meAction);
    if (done) setLeft(done.messagesLeft);
  };
  return (
    <View className="o-queue-reminders">
      <Cell
        icon="bell"
        iconTone="brand"
        title={have === 0 ? '微信提醒没有开' : `微信还能提醒您 ${have} 次`}
        note="快到期时提醒您，允许一次多一次"
        end={
          <Button size="small" busy={busy} onPress={() => void ask()}>
            允许提醒
          </Button>
        }
      />
    </View>
  );
}
