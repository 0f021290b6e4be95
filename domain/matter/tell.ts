import { dayOf } from '../time/china';
import { sayDay } from '../time/say';
import type { Transition } from './lifecycle';
import { type Matter, OUTCOMES, STAGES } from './matter';
import type { Move } from './moves';

const CONTACTS = {
  worker: '您',
  respondent: '单位',
  authority: '有关部门',
  other: '相关的人',
} as const;

const LEVEL_PEOPLE = { simple: '工作人员', general: '律师', difficult: '专家' } as const;

/** What a move says on the worker's timeline; `before` is the matter as it was. */
export function tell(row: Transition, matter: Matter, move: Move, before: Matter = matter): string {
  const { details = {} } = move;
  return fill(row.told ?? '', {
    number: matter.number,
    who:
      move.by.as === 'offeree' || row.action === 'assignInHouse'
        ? matter.handler?.name
        : move.by.name,
    reasons: details.reasons,
    papers: details.papers?.map((paper) => paper.label).join('、'),
    papersDay: details.papersDay && sayDay(details.papersDay, dayOf(move.now)),
    work: details.work,
    stage: details.stage && STAGES[details.stage],
    level: details.level && LEVEL_PEOPLE[details.level],
    form: '律师代理',
    outcome: details.outcome && OUTCOMES[details.outcome.kind],
    receiver: details.receiver ?? before.referral?.receiver,
    lead: details.leadNumber,
    channel: details.contactChannel,
    contact: CONTACTS[details.contactWith ?? 'worker'],
    amended: details.amended?.join('、'),
    said: details.said ? `：${details.said}` : '',
  });
}

/** What is told on a lock screen: that something happened, not what was said about it. */
export function tellBriefly(row: Transition, matter: Matter, move: Move, before: Matter): string {
  const { reasons: _, papers: __, work: ___, said: ____, ...details } = move.details ?? {};
  const text = tell(row, matter, { ...move, details }, before).replace(/：$/, '');
  return text === '' ? '有新的进展' : text;
}

function fill(template: string, values: Record<string, string | undefined>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
