import { TOPICS } from '../triage/topics';
import { estimatedAnswerMinutes, sayAnswerTime } from './answer-time';
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
  /** 0 to 1, with the words for it; null where nothing is known, and then nothing is weighed. */
  read: (matter: OpenMatter, candidate: Candidate) => { value: number; text: string } | null;
}

const TERMS: Readonly<Record<TermId, TermRule>> = {
  specialty: { label: '专长', read: readSpecialty },
  experience: { label: '经验', read: readExperience },
  load: { label: '在办数量', read: readLoad },
  distance: { label: '距离', read: readDistance },
  answer: { label: '答复快慢', read: readAnswer },
  continuity: { label: '办过他的事', read: readContinuity },
};

/** What speaks for a candidate, term by term. */
export function termsOf(
  matter: OpenMatter,
  candidate: Candidate,
  weights: Weights = DEFAULT_WEIGHTS,
): Term[] {
  return TERM_IDS.flatMap((id) => {
    const { label, read } = TERMS[id];
    const known = read(matter, candidate);
    if (known === null) return [];
    const weight = weightOf(weights, id, matter.urgent);
    return [{ id, label, ...known, weight, points: known.value * weight }];
  });
}

/** The sum of the terms' points. */
export function totalOf(terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + term.points, 0);
}

function readSpecialty(matter: OpenMatter, candidate: Candidate) {
  const own = TOPICS[matter.topic].short;
  switch (specialtyFit(matter, candidate)) {
    case 'own':
      return { value: 1, text: matter.branch === 'labour' ? `专长：${own}` : '专长：这个法律领域' };
    case 'near':
      return { value: 0.5, text: `相近专长：${nearSpecialty(matter, candidate) ?? own}` };
    default:
      return { value: 0, text: '没有直接对口的专长' };
  }
}

/** Rises quickly in the first years: half at five. */
function readExperience(_: OpenMatter, { practiceYears }: Candidate) {
  if (practiceYears === undefined) return null;
  const years = Math.max(0, practiceYears);
  return { value: years / (years + 5), text: years < 1 ? '执业不满 1 年' : `执业 ${years} 年` };
}

/** Tells of the worker: shown to staff, never to the lawyer before he has accepted. */
function readContinuity(_: OpenMatter, { knowsWorker }: Candidate) {
  return knowsWorker ? { value: 1, text: '办过这位职工或同案的事' } : null;
}

/** The share of capacity that stays free after taking this matter as well. */
function readLoad(matter: OpenMatter, { capacity, openLoad, pendingLoad }: Candidate) {
  const taken = openLoad + pendingLoad;
  const free = capacity > 0 ? (capacity - taken - loadOf(matter)) / capacity : 0;
  return { value: clamp(free), text: `在办 ${taken} / ${capacity} 件` };
}

/** Halves about every 14 km; an unknown distance is taken as a middling one. */
function readDistance(matter: OpenMatter, { home }: Candidate) {
  if (!home || !matter.place) return { value: 0.5, text: '距离不详' };
  const km = kmBetween(home, matter.place);
  return { value: Math.exp(-km / 20), text: `距离 ${sayKm(km)}` };
}

/** One half at the usual five hours. */
function readAnswer(_: OpenMatter, candidate: Candidate) {
  const hours = estimatedAnswerMinutes(candidate) / 60;
  return { value: 5 / (5 + hours), text: sayAnswerTime(candidate) };
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
