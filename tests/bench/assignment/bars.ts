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
      name: 'assignment: declared conflicts offered',
      ratio: mean(ours.knownConflicts),
      bar: 0,
      of: 'offers to somebody whose conflict was known',
    },
    {
      name: 'assignment: time over capacity',
      ratio: mean(ours.over) / 100,
      bar: 0,
      of: 'of all lawyers’ time',
    },
  ];
}

/** What has to hold when more comes in than the office can take. */
export function crowdedBars(ours: Series, arrivals: number): Figure[] {
  return [
    {
      name: `assignment: out of specialty at ${arrivals} a day`,
      ratio: 1 - mean(ours.fits) / 100,
      bar: 0.05,
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
