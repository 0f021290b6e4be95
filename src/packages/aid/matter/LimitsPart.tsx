import { View } from '@tarojs/components';
import { dayOf } from '@domain/time/china';
import { Button } from '@/components/input/Button';
import { TextLink } from '@/components/input/TextLink';
import { Section } from '@/components/layout/Section';
import { Card } from '@/components/layout/Card';
import { Stack } from '@/components/layout/Stack';
import { ClockLines } from '@/law/ClockLines';
import { go } from '@/platform/navigate';
import type { OwnMatterPage } from './own-matter';

/** His limits of time as they stand today, or the way to tell the days they run from. */
export function LimitsPart({ matter }: { matter: OwnMatterPage }) {
  const { id, clocks, now, triage } = matter;
  const mayTell = matter.actions.includes('keepDates') && triage.labour && !matter.isLead;
  const tell = () => go('/packages/tools/clocks/index', { matter: id });
  if (clocks.length > 0)
    return (
      <Section
        title="您的期限"
        action={mayTell ? <TextLink onPress={tell}>改日期</TextLink> : undefined}
      >
        <ClockLines clocks={clocks} today={dayOf(now)} />
      </Section>
    );
  if (!mayTell) return null;
  return (
    <Section title="您的期限">
      <Card>
        <Stack gap={12}>
          <View className="matter-text">
            要钱、要赔偿都有期限，过了就难要回来。填几个日子，马上看到还剩几天，快到期时我们提醒您。
          </View>
          <Button icon="hourglass" onPress={tell}>
            填几个日子
          </Button>
        </Stack>
      </Card>
    </Section>
  );
}
