import type { TopicId } from '@domain/triage/topics';

export type Range = readonly [from: number, to: number];

/** The simulated office. A JSON file of the same form replaces any of these. */
export const DEFAULT_OFFICE = {
  lawyers: 40,
  firms: 5,
  practiceYears: [1, 25] as Range,
  /** A square with so long a side; lawyers live near hubs in its middle half, matters arise anywhere. */
  squareKm: 60,
  stations: 12,
  hubs: 3,
  hubSpreadKm: 12,
  /** Matters by topic; lawyers' specialties are drawn from these. */
  topics: {
    'work-injury': 0.29,
    termination: 0.2,
    'social-insurance': 0.16,
    wages: 0.15,
    'other-labour': 0.05,
    'women-workers': 0.05,
    'no-contract': 0.05,
    'working-time': 0.05,
  } as Partial<Record<TopicId, number>>,
  specialtiesEach: [1, 4] as Range,
  /** 1: as many lawyers learn a topic as there are matters of it; 0: every topic alike. */
  specialtiesFollowDemand: 1,
  /** An office sees to it that every topic has so many, as far as everybody's most allows. */
  leastPerTopic: 4,
  capacity: [6, 14] as Range,
  /** How long a matter stays open, in days; log-normal. */
  openDays: { range: [20, 120] as Range, median: 45, spread: 0.4 },
  /** Matters a working day. */
  arrivals: 9,
  arrivalHours: [8.5, 17.5] as Range,
  urgent: 0.15,
  collective: 0.05,
  /** The median answer of each lawyer, and each answer around it; log-normal, nights slower. */
  answer: { medianHours: 5, spreadBetween: 0.8, spreadWithin: 0.7, nightRate: 0.1 },
  nightHours: [22, 7] as Range,
  lapseHours: 24,
  decline: { plain: 0.08, crowded: 0.6, crowdedOver: 0.9 },
  conflicts: {
    respondents: 200,
    zipf: 1,
    each: [2, 8] as Range,
    declared: 0.7,
    /** Of those not declared: the others are noticed when the offer is read. */
    neverNoticed: 1 / 6,
  },
  leave: { periods: 3, days: [3, 15] as Range },
  workingDays: 250,
  uncountedDays: 30,
  seeds: 20,
  /** The weights were tuned on seeds 1 to 6; others tell how they do elsewhere. */
  firstSeed: 1,
  grid: {
    arrivals: [5, 9, 11] as readonly number[],
    declared: [0.5, 0.7, 0.9] as readonly number[],
    spreadBetween: [0.5, 0.8, 1.1] as readonly number[],
  },
};

export type OfficeConfig = typeof DEFAULT_OFFICE;

/** The default office with what a file says instead. Throws where the file has another form. */
export function readOffice(json: unknown): OfficeConfig {
  return merged(DEFAULT_OFFICE, json, '') as OfficeConfig;
}

/** Lists and the table of topics are replaced whole, everything else number by number. */
function merged(usual: unknown, given: unknown, path: string): unknown {
  if (given === undefined) return usual;
  if (typeof usual === 'number') {
    if (typeof given === 'number' && Number.isFinite(given)) return given;
    throw new Error(`${path} must be a number`);
  }
  if (Array.isArray(usual)) {
    if (Array.isArray(given) && given.length > 0 && given.every((one) => typeof one === 'number'))
      return given;
    throw new Error(`${path} must be a list of numbers`);
  }
  if (!isTable(usual) || !isTable(given)) throw new Error(`${path || 'the file'} must be a table`);
  if (path === 'topics') return given;
  const unknown = Object.keys(given).find((key) => !(key in usual));
  if (unknown !== undefined) throw new Error(`there is no parameter ${path}${unknown}`);
  const entries = Object.entries(usual).map(([key, value]) => [
    key,
    merged(value, given[key], path === '' ? key : `${path}.${key}`),
  ]);
  return Object.fromEntries(entries);
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
