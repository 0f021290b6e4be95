import { View } from '@tarojs/components';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { copyText } from '@/platform/clipboard';
import { now } from '@/platform/now';
import { sayMoment } from '@domain/time/say';
import { openMatter } from '../rows/open-matter';
import { ReadOut } from './ReadOut';
import type { Registration } from './use-reception';

/** Registered: what to read out to the caller, and what happens next. */
export function Registered({ done, onNext }: { done: Registration; onNext: () => void }) {
  const { matterId, number, claimCode, triage, promise } = done;
  return (
    <Stack gap={16}>
      <Notice tone="ok" title={`已登记${triage === null ? '' : `：${triage.topicLabel}`}`}>
        {promise === null
          ? '可以在登记簿里看到。'
          : `${promise.who}${promise.does}，${sayMoment(promise.dueAt, now())}前。`}
      </Notice>
      <Card>
        <Stack gap={16}>
          <ReadOut what="编号" value={number} />
          <ReadOut what="认领码" value={claimCode} />
          <View className="o-quiet">
            请他记下来：打开小程序，点下面的“援助”，再点“认领来电、来访登记过的事项”，填编号和认领码，就能在微信里看进展。
          </View>
          <Button icon="copy" onPress={() => void copyText(`编号 ${number}，认领码 ${claimCode}`)}>
            复制编号和认领码
          </Button>
        </Stack>
      </Card>
      <Button kind="primary" size="main" onPress={onNext}>
        再登记一件
      </Button>
      <Button onPress={() => openMatter({ id: matterId })}>打开这件事项</Button>
    </Stack>
  );
}
