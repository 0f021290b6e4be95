import type { TermId, WeightId } from '@domain/assignment/weights';

/** What each part of the score is, and what raising it does. */
export const PARTS: Readonly<Record<TermId, { label: string; hint: string }>> = {
  specialty: { label: '专长', hint: '越大，越只派给专长对口的人' },
  experience: { label: '经验', hint: '越大，执业久的人越靠前' },
  load: { label: '在办数量', hint: '越大，派得越平均' },
  distance: { label: '距离', hint: '越大，越派给离站点近的人' },
  answer: { label: '答复快慢', hint: '越大，平时答复快的人越靠前' },
  continuity: { label: '办过他的事', hint: '越大，越派给办过这位职工的事的人' },
};

const isPart = (id: string): id is TermId => id in PARTS;

/** '专长（急事）': a number of the table by its name. */
export function sayWeight(id: string): string {
  if (id === 'mostOpenOffers') return '最多同时几个派单待答复';
  const urgent = id.endsWith('Urgent');
  const part = urgent ? id.slice(0, -'Urgent'.length) : id;
  return isPart(part) ? `${PARTS[part].label}${urgent ? '（急事）' : ''}` : id;
}

export const usualOf = (part: TermId): WeightId => part;
export const urgentOf = (part: TermId): WeightId => `${part}Urgent`;
