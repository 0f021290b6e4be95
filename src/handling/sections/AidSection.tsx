import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { Section } from '@/components/layout/Section';
import { AidLines } from '@/law/AidLines';
import type { MatterView } from '../matter-view';
import { forOffice } from '../rows/office-words';

/** What the rules of both systems of aid say to what the worker told: for whoever decides. */
export function AidSection({ matter: { aid, now } }: { matter: MatterView }) {
  if (aid === null) return null;
  return (
    <Section title="援助条件" note={`按职工 ${sayDay(aid.on, dayOf(now))} 填的情况，供审查参考`}>
      <AidLines aid={aid} say={forOffice} />
    </Section>
  );
}
