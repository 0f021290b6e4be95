import { dayOf } from '@domain/time/china';
import { TextLink } from '@/components/input/TextLink';
import { Section } from '@/components/layout/Section';
import { ClockLines } from '@/law/ClockLines';
import { go } from '@/platform/navigate';
import type { MatterView } from '../matter-view';
import { forOffice } from '../rows/office-words';

/** The worker's limits of time, and the way to write down the days they run from. */
export function LimitsSection({ matter }: { matter: MatterView }) {
  const { id, clocks, now, actions, lead, triage } = matter;
  const mayTell = actions.includes('keepDates') && triage.labour && !lead;
  if (clocks.length === 0 && !mayTell) return null;
  return (
    <Section
      title="期限"
      note={clocks.length === 0 ? '还没有填日期' : undefined}
      action={
        mayTell ? (
          <TextLink onPress={() => go('/packages/tools/clocks/index', { matter: id })}>
            {clocks.length === 0 ? '填日期' : '改日期'}
          </TextLink>
        ) : undefined
      }
    >
      {clocks.length === 0 ? null : (
        <ClockLines clocks={clocks} today={dayOf(now)} say={forOffice} />
      )}
    </Section>
  );
}
