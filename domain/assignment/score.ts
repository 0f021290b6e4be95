import { TOPICS } from '../triage/topics';
import { hoursToAcceptance, sayAnswerTime } from './answer-time';
import { type Candidate, loadOf, type OpenMatter } from './candidate';
import { kmBetween, sayKm } from './distance';
import { nearSpecialty, specialtyFit } from './specialty';
import { DEFAULT_WEIGHTS, TERM_IDS, type TermId, weightOf, type Weights } from './weights';

/** One thing that speaks for somebody, with its share of the total and the words that say it. */
export interface Term {
  id: TermId;
  label: string;
  /** 0 (nothing speaks for him) to 1. */
  value: number;
  weight: number;
  /** value × weight, what the bar shows. */
  points: number;
  /** '在办 4 / 10 件'. */
  text: string;
}

interface TermRule {
  label: string;
  /** 0 to 1; null where nothing is known, and then nothing is weighed. */
  value: (matter: OpenMatter, candidate: Candidate) => number | null;
  say: (matter: OpenMatter, candidate: Candidate) => string;
}

const TERMS: Readonly<Record<TermId, TermRule>> = {
  specialty: { label: '专长', value: valueOfSpecialty, say: saySpecialty },
  experience: {
    label: '经验',
    // rises quickly in the first years: half at five
    value: (_, { practiceYears: years }) =>
      years === undefined ? null : Math.max(0, years) / (Math.max(0, years) + 5),
    say: (_, { practiceYears = 0 }) =>
      practiceYears < 1 ? '执业不满 1 年' : `执业 ${practiceYears} 年`,
  },
  load: {
    label: '在办数量',
    value: valueOfLoad,
    say: (_, { capacity, openLoad, pendingLoad }) =>
      `在办 ${openLoad + pendingLoad} / ${capacity} 件`,
  },
  distance: {
    label: '距离',
    value: valueOfDistance,
    say: ({ place }, { home }) =>
      home && place ? `距离 ${sayKm(kmBetween(home, place))}` : '距离不详',
  },
  answer: {
    label: '答复快慢',
    // falls evenly with every hour: an hour counts the same, whoever takes it
    value: ({ now }, candidate) => clamp(1 - hoursToAcceptance(candidate, now) / LONGEST_HOURS),
    say: (_, candidate) => sayAnswerTime(candidate),
  },
  continuity: {
    label: '办过他的事',
    value: ({ knownTo }, { id, knowsWorker }) => (knowsWorker || knownTo?.includes(id) ? 1 : null),
    // tells of the worker: shown to staff, never to the lawyer before he has accepted
    say: () => '办过这位职工或同案的事',
  },
};

/** Whoever would take longer than this until somebody accepts gets nothing for his answers. */
const LONGEST_HOURS = 32;

/** What speaks for a candidate, term by term. */
export function termsOf(
  matter: OpenMatter,
  candidate: Candidate,
  weights: Weights = DEFAULT_WEIGHTS,
): Term[] {
  return TERM_IDS.flatMap((id) => {
    const { label, value: valueOf, say } = TERMS[id];
    const value = valueOf(matter, candidate);
    if (value === null) return [];
    const weight = weightOf(weights, id, matter.urgent);
    return [{ id, label, value, weight, points: value * weight, text: say(matter, candidate) }];
  });
}

/** The sum of the terms' points. */
export function totalOf(terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + term.points, 0);
}

/** The same sum without the words: what a matching over thousands needs. */
export function scoreOf(matter: OpenMatter, candidate: Candidate, weights: Weights): number {
  let sum = 0;
  for (const id of TERM_IDS)
    sum += (TERMS[id].value(matter, candidate) ?? 0) * weightOf(weights, id, matter.urgent);
  return sum;
}

function valueOfSpecialty(matter: OpenMatter, candidate: Candidate): number {
  const fit = specialtyFit(matter, candidate);
  return fit === 'own' ? 1 : fit === 'near' ? 0.5 : 0;
}

function saySpecialty(matter: OpenMatter, candidate: Candidate): string {
  const own = TOPICS[matter.topic].short;
  switch (specialtyFit(matter, candidate)) {
    case 'own':
      return matter.branch === 'labour' ? `专长：${own}` : '专长：这个法律领域';
    case 'near':
      return `相近专长：${nearSpecialty(matter, candidate) ?? own}`;
    default:
      return '没有直接对口的专长';
  }
}

/** What stays free of his capacity after this matter; the last places count more than the first. */
function valueOfLoad(matter: OpenMatter, { capacity, openLoad, pendingLoad }: Candidate): number {
  const share = capacity > 0 ? (openLoad + pendingLoad + loadOf(matter)) / capacity : 1;
  return clamp(1 - share ** LOAD_POWER);
}

const LOAD_POWER = 2;

/** Halves about every 14 km; an unknown distance is taken as a middling one. */
function valueOfDistance({ place }: OpenMatter, { home }: Candidate): number {
  return home && place ? Math.exp(-kmBetween(home, place) / 20) : 0.5;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
