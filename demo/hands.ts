import * as assignment from '@contracts/assignment';
import * as directory from '@contracts/directory';
import { atTime, dayOf } from '@domain/time/china';
import { addDays } from '@domain/time/days';
import type { At } from '@domain/time/types';
import { MINUTE } from '@domain/time/units';
import { ACTORS } from './actors';
import type { DemoDoor } from './door';

// What the people of the demonstration do again and again.

export type On = (days: number, time: string) => void;

/** Sets the office's clock to a day before today, never beyond the present. */
export function clockOf(door: DemoDoor, now: At): On {
  return (days, time) => {
    door.setTime(Math.min(atTime(addDays(dayOf(now), days), time), now - MINUTE));
  };
}

/** Consents as the form shows them: everything that is asked for is agreed to. */
export async function agreed(door: DemoDoor, openid: string, wanted: readonly string[]) {
  const { items } = await door.call(openid, directory.consents, {});
  return items
    .filter((item) => wanted.includes(item.purpose))
    .map(({ purpose, version }) => ({ purpose, version, given: true }));
}

export const FULL = ['service', 'sensitive', 'outsideFirm', 'messages', 'statistics'];
export const draftId = (name: string) => `demo-${name}-0000000000000000`;

/** Lawyers with an open offer accept it: whoever was found best. */
export async function acceptWhoever(door: DemoDoor): Promise<void> {
  for (const openid of LAWYERS) {
    const { items } = await door.call(openid, assignment.myOffers, {});
    const open = items.find((offer) => offer.status === 'open');
    if (open) {
      await door.call(openid, assignment.accept, { offerId: open.id });
      return;
    }
  }
}

export const LAWYERS = [
  ACTORS.li.openid,
  ACTORS.zhang.openid,
  'demo-lawyer-feng',
  'demo-lawyer-qian',
  'demo-lawyer-tang',
];
