import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { Section } from '@/components/layout/Section';
import { AidLines } from '@/law/AidLines';
import type { OwnMatterPage } from './own-matter';

/** Before it is decided: only then is it a question. */
const OPEN_STATES: readonly string[] = ['submitted', 'reviewing', 'supplementing'];

/** Whether aid can be had, as he was answered when he applied, until the office has decided. */
export function AidPart({ matter: { aid, state, now } }: { matter: OwnMatterPage }) {
  if (aid === null || !OPEN_STATES.includes(state)) return null;
  return (
    <Section title="能不能免费" note={`${sayDay(aid.on, dayOf(now))} 的回答，以审查为准`}>
      <AidLines aid={aid} />
    </Section>
  );
}
