import type { InputOf } from '@contracts/action';
import type { saveLawyer } from '@contracts/directory';
import type { LawyerCard } from './say-card';

export type CardInput = InputOf<typeof saveLawyer>;
export type Branch = CardInput['branches'][number];
export type Leave = CardInput['leave'][number];

/** A card while it is changed: the number may be empty for a moment. */
export interface CardForm extends Omit<CardInput, 'personId' | 'capacity' | 'licensedIn'> {
  capacity: number | null;
  licensedIn: number | null;
}

export function formOf(card: LawyerCard): CardForm {
  const { specialties, branches, capacity, leave, stationIds, conflictNames, place } = card;
  return {
    specialties,
    branches,
    capacity,
    leave,
    stationIds,
    conflictNames,
    ...(place && { place }),
    licensedIn: card.licensedIn ?? null,
    sex: card.sex ?? '',
    dialects: card.dialects ?? [],
    ...(card.hours !== undefined && { hours: card.hours }),
  };
}

/** What is sent; an empty number is left for the function to refuse with its own words. */
export function inputOf(personId: string, form: CardForm): CardInput {
  const { licensedIn, ...rest } = form;
  return {
    ...rest,
    personId,
    capacity: form.capacity ?? -1,
    ...(licensedIn !== null && { licensedIn }),
  };
}

/** The fields of law, as people name them. */
export const BRANCHES: Readonly<Record<Branch, string>> = {
  labour: '劳动',
  civil: '民事',
  family: '婚姻家庭',
  tort: '人身损害',
  administrative: '行政',
  other: '其他',
};
