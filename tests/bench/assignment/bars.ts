import type { Figure } from '../figure';
import { number } from '../figure';
import { ratio, type Series } from './cell';
import { mean } from './statistics';

/** What the office's own rule has to reach in the default cell, against the strong baseline. */
export function bars(ours: Series, peer: Series): Figure[] {
  const against = (name: string, key: 'hours' | 'urgentHours' | 'km' | 'offers', bar: number) => ({
    name: `assignment: ${name}`,
    ratio: ratio(ours[key], peer[key]),
    bar,
    of: `${number(mean(ours[key]))} ÷ ${number(mean(peer[key]))} by least-loaded-gated`,
  });
  return [
    against('hours to acceptance', 'hours', 0.8),
    against('urgent hours', 'urgentHours', 0.65),
    against('kilometres', 'km', 0.75),
    against('offers a matter', 'offers', 1),
    {
      name: 'assignment: Gini of load share',
      ratio: mean(ours.gini),
      bar: 0.09,
      of: `0 all alike; ${number(mean(peer.gini))} by least-loaded-gated`,
    },
    {
      name: 'assignment: offers over those without a declared conflict',
      ratio: 1 / (1 - mean(ours.knownConflicts) / (1_000 * mean(ours.offers))),
      bar: 1,
      of: `${number(mean(ours.knownConflicts))} offers to somebody whose conflict was known`,
    },
    {
      name: 'assignment: time over that within capacity',
      ratio: 1 / (1 - mean(ours.over) / 100),
      bar: 1,
      of: `${number(mean(ours.over))} % of all lawyers’ time over capacity`,
    },
  ];
}

/** What has to hold when more comes in than the office can take. */
export function crowdedBars(ours: Series, arrivals: number): Figure[] {
  return [
    {
      name: `assignment: matters over those in specialty at ${arrivals} a day`,
      ratio: 100 / mean(ours.fits),
      bar: 100 / 95,
      of: `${number(mean(ours.fits))} % went to their specialty`,
    },
  ];
}

/** No cell of the grid may be worse. */
export function gridBar(worst: { ratio: number; words: string }): Figure {
  return {
    name: 'assignment: hours to acceptance in the worst cell',
    ratio: worst.ratio,
    bar: 1,
    of: worst.words,
  };
}
