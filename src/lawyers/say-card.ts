import type { OutputOf } from '@contracts/action';
import type { myLawyerCard } from '@contracts/directory';
import type { Fact } from '@/components/layout/Facts';
import { sayShortDay } from '@/format/day';
import { dayOf } from '@domain/time/china';
import type { At } from '@domain/time/types';
import { TOPIC_IDS, TOPICS } from '@domain/triage/topics';

export type LawyerCard = OutputOf<typeof myLawyerCard>;

/** A lawyer's card in words: what he does, how much of it, when he is away, whom he must not act against. */
export function sayCard(card: LawyerCard, now: At): Fact[] {
  const { stationIds, conflictNames } = card;
  const away = card.leave.filter(({ to }) => to >= dayOf(now));
  return [
    ...sayStanding(card),
    { name: '专长', value: saySpecialties(card.specialties) },
    {
      name: '请假',
      value:
        away.length === 0
          ? '没有'
          : away
              .map(({ from, to }) => `${sayShortDay(from, now)}到${sayShortDay(to, now)}`)
              .join('、'),
    },
    { name: '服务站点', value: stationIds.length === 0 ? '全区' : `${stationIds.length} 个站点` },
    { name: '要回避的单位', value: conflictNames.join('、') || '没有' },
  ];
}

/** What he is and how much is in his hands: what nobody writes on the card by hand. */
export function sayStanding({ expert, firmName, openLoad, capacity }: LawyerCard): Fact[] {
  return [
    { name: '身份', value: `${expert ? '专家' : '律师'} · ${firmName || '工会本部'}` },
    { name: '在办', value: `${openLoad} 件，最多 ${capacity} 件` },
  ];
}

/** The names of specialties; of ones a newer office has added nothing is known here. */
export function saySpecialties(specialties: readonly string[]): string {
  const known = TOPIC_IDS.filter((id) => specialties.includes(id));
  return known.map((id) => TOPICS[id].short).join('、') || '还没有选';
}
