import { View } from '@tarojs/components';
import type { OutputOf } from '@contracts/action';
import type { myMatter } from '@contracts/intake';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Result } from '@/components/layout/Result';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { PromiseCard } from '@/components/matter/PromiseCard';
import { isYours, sayByWhen } from '@/matters/say-promise';
import { now } from '@/platform/now';
import { CopyNumber } from '../parts/CopyNumber';
import { DoorNotice } from '../parts/DoorNotice';
import { Reminders } from '../parts/Reminders';
import { UrgencyNotice } from '../parts/UrgencyNotice';

type Matter = OutputOf<typeof myMatter>;

/** What has arrived and what happens now. */
export function Received({ matter }: { matter: Matter }) {
  const { number, triage, promise, stationName, forms } = matter;
  const question = forms.every((form) => form === 'consultation');
  return (
    <Stack gap={16}>
      <Result title={question ? '您的问题已收到' : '您的申请已收到'}>
        <View>请记下编号，来电、来访报编号就能查到。</View>
        <CopyNumber number={number} />
      </Result>
      {promise === null ? null : (
        <PromiseCard
          who={promise.who}
          what={promise.does}
          yours={isYours(promise)}
          byWhen={sayByWhen(promise, now())}
        />
      )}
      {triage.door ? (
        <DoorNotice door={triage.door} danger={triage.urgent} labour={triage.labour} />
      ) : null}
      <UrgencyNotice reasons={triage.urgencyReasons} />
      <Reminders />
      <Section title="我们的理解">
        <Card flush>
          <Cell
            icon="sparkles"
            iconTone="brand"
            title={triage.topicLabel}
            note={triage.topicReason}
          />
          {stationName === '' ? null : (
            <Cell icon="pin" title={stationName} note="由这个站点为您服务" />
          )}
          {triage.missing.length === 0 ? null : (
            <Cell
              icon="files"
              title={`还可以补 ${triage.missing.length} 样`}
              note={`${triage.missing
                .slice(0, 3)
                .map(({ label }) => label)
                .join('、')}${triage.missing.length > 3 ? '等' : ''}，在“我的事项”里随时补。`}
            />
          )}
        </Card>
      </Section>
    </Stack>
  );
}
