import { accept, myOffers } from '@contracts/assignment';
import { office, subscribed } from '@contracts/directory';
import { grant, startReview } from '@contracts/handling';
import { CHINA_CALENDAR } from '@domain/law/calendar';
import { nextOpening, STANDARD_HOURS } from '@domain/law/opening-hours';
import { HOUR } from '@domain/time/units';
import { ACTORS } from '../../demo/actors';
import { COLLEAGUES } from '../../demo/people';
import { nowAt, setClock, tick } from './office-clock';
import { apply } from './office-worker';
import type { World } from './office-world';

/** Everybody who may be offered a matter in the demonstration office. */
export const COUNSEL = COLLEAGUES.filter(({ role }) => role === 'lawyer' || role === 'expert');

/** Messages reach everybody: nobody is passed over because he could not be told. */
async function reachAll(world: World): Promise<void> {
  for (const { openid } of COUNSEL) await world.call(openid, subscribed, { templates: ['duty'] });
}

/** The next working day an hour after opening: whoever is asked then has hours to answer, and can be told. */
export async function onWorkday(world: World): Promise<void> {
  const opening = nextOpening(await nowAt(world), STANDARD_HOURS, CHINA_CALENDAR);
  if (!opening) throw new Error('the office opens some day');
  await setClock(world, opening.at + HOUR);
  await reachAll(world);
}

export async function stationOf(world: World, code: string): Promise<string> {
  const { stations } = await world.call(ACTORS.wu.openid, office, {});
  return stations.find((one) => one.code === code)?.id ?? '';
}

interface Applicant {
  openid: string;
  name: string;
  phone: string;
}

/** A worker applies, aid is granted, and the office looks for a lawyer. Answers the matter. */
export async function granted(world: World, applicant: Applicant, narrative: string) {
  const matter = await apply(world, await stationOf(world, 'PH'), applicant, narrative);
  const { matterId } = matter;
  await world.call(ACTORS.chen.openid, startReview, { matterId });
  await world.call(ACTORS.zhou.openid, grant, {
    matterId,
    reasons: '有证据证明权益受到严重侵害。',
    article: '工会法律援助办法第10条',
  });
  await tick(world);
  return matter;
}

/** Who is asked now, and by which offer. */
export async function asked(world: World, matterId: string) {
  for (const { openid, name } of COUNSEL) {
    const { items } = await world.call(openid, myOffers, {});
    const offer = items.find((one) => one.matterId === matterId && one.status === 'open');
    if (offer) return { openid, name, offerId: offer.id, lapsesAt: offer.lapsesAt };
  }
  throw new Error('nobody is asked');
}

/** Whoever is asked accepts. Answers who it was. */
export async function accepted(world: World, matterId: string) {
  const who = await asked(world, matterId);
  await world.call(who.openid, accept, { offerId: who.offerId });
  return who;
}
