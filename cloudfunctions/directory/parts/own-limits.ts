import { CLOCK_FIELDS } from '@domain/law/clocks/clock-fields';
import type { Matter } from '@domain/matter/matter';
import type { PartyDocument } from '../../documents';
import type { Sealer } from '../../kernel/context';
import type { Person } from '../../kernel/identify';
import { openAid } from '../../office/aid-answer';
import { saidFields } from './said-fields';

/** What was told of the days of somebody's own matter, as it was asked. */
export function ownDays({ applicantId, clockFacts }: Matter, person: Person): string[] {
  if (applicantId !== person._id || clockFacts === undefined) return [];
  return saidFields(CLOCK_FIELDS, clockFacts).map((line) => `重要日期 · ${line}`);
}

/** Whether aid can be had, as he was answered when he applied. */
export function ownAid(sealer: Sealer, party: PartyDocument, person: Person): string[] {
  const aid = openAid(sealer, person, party);
  if (aid === null) return [];
  return [
    ...answered(`能不能免费（${aid.on}，工会）`, aid.union),
    ...answered(`能不能免费（${aid.on}，政府法律援助）`, aid.government),
  ];
}

function answered(
  title: string,
  { say, reasons }: { say: string; reasons: readonly { say: string; article: string }[] },
): string[] {
  return [
    `${title}：${say}`,
    ...reasons.map((reason) => `理由：${reason.say}（${reason.article}）`),
  ];
}
