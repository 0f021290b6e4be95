import * as contract from '@contracts/assignment';
import type { OutputOf } from '@contracts/action';
import { gini } from '@domain/assignment/gini';
import { dayOf } from '@domain/time/china';
import type { LawyerDocument, OfferMonthDocument } from '../documents';
import { reads } from '../kernel/handler';

/** A year, month by month. */
const MONTHS = 12;
const MOST_ROWS = 1000;

/** What each lawyer was offered and took, from figures kept month by month: two database requests. */
export const fairness = reads(contract.fairness, async ({ db, now }, { until }) => {
  const thisMonth = dayOf(now).slice(0, 7);
  const last = until ?? thisMonth;
  const months = monthsUntil(last);
  const rows = await db.find(
    'offerMonths',
    { month: { in: months } },
    {
      order: [
        ['month', 'desc'],
        ['_id', 'desc'],
      ],
      limit: MOST_ROWS,
    },
  );
  const cards = await db.find(
    'lawyers',
    { active: true },
    { order: [['active', 'asc']], limit: MOST_ROWS },
  );
  return {
    months: months.map((month) => monthOf(month, rows, cards)),
    lawyers: [...rows.map((row) => lawyerOf(row, cards, thisMonth)), ...idle(rows, cards, last)],
  };
});

function monthsUntil(last: string): string[] {
  const [year = 0, month = 1] = last.split('-').map(Number);
  const count = year * 12 + month - 1;
  return Array.from({ length: MONTHS }, (_, back) => {
    const at = count - MONTHS + 1 + back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

type Months = OutputOf<typeof contract.fairness>['months'];
type Lawyers = OutputOf<typeof contract.fairness>['lawyers'];

function monthOf(
  month: string,
  rows: readonly OfferMonthDocument[],
  cards: readonly LawyerDocument[],
): Months[number] {
  const own = rows.filter((row) => row.month === month);
  const sum = (of: (row: OfferMonthDocument) => number) =>
    own.reduce((all, one) => all + of(one), 0);
  const answered = sum(answersOf);
  // a share of what somebody can carry, so that a small practice counts as a large one does
  const shares = cards
    .filter(({ capacity }) => capacity > 0)
    .map(({ _id, capacity }) => (own.find((row) => row.personId === _id)?.load ?? 0) / capacity);
  return {
    month,
    offers: sum(({ offers }) => offers),
    accepted: sum(({ accepted }) => accepted),
    hours: answered > 0 ? sum(({ answerMinutes }) => answerMinutes) / answered / 60 : null,
    gini: own.length > 0 ? gini(shares) : null,
  };
}

const answersOf = ({ accepted, declined, conflicts }: OfferMonthDocument) =>
  accepted + declined + conflicts;

function lawyerOf(
  row: OfferMonthDocument,
  cards: readonly LawyerDocument[],
  thisMonth: string,
): Lawyers[number] {
  const { _id, answerMinutes, km, kmCount, ...figures } = row;
  const card = row.month === thisMonth ? cards.find((one) => one._id === row.personId) : undefined;
  const answered = answersOf(row);
  return {
    ...figures,
    hours: answered > 0 ? answerMinutes / answered / 60 : null,
    km: kmCount > 0 ? km / kmCount : null,
    openLoad: card?.openLoad ?? null,
    capacity: card?.capacity ?? null,
  };
}

/** Lawyers who were asked nothing in the last month: they are part of how evenly it fell. */
function idle(
  rows: readonly OfferMonthDocument[],
  cards: readonly LawyerDocument[],
  month: string,
): Lawyers {
  const asked = new Set(rows.filter((row) => row.month === month).map(({ personId }) => personId));
  return cards
    .filter(({ _id }) => !asked.has(_id))
    .map(({ _id, name, firmName, openLoad, capacity }) => ({
      personId: _id,
      name,
      firmName,
      month,
      offers: 0,
      accepted: 0,
      declined: 0,
      conflicts: 0,
      lapsed: 0,
      recalled: 0,
      hours: null,
      km: null,
      load: 0,
      openLoad,
      capacity,
    }));
}
