import { TOPICS, type TopicId } from '../triage/topics';
import type { Candidate, OpenMatter } from './candidate';

/** Topics whose law and papers largely overlap: who masters the one can take the other when nobody better is free. */
const NEIGHBOURS: readonly (readonly [TopicId, TopicId])[] = [
  ['wages', 'working-time'],
  ['wages', 'no-contract'],
  ['wages', 'termination'],
  ['termination', 'no-contract'],
  ['termination', 'women-workers'],
  ['termination', 'non-compete'],
  ['termination', 'other-labour'],
  ['no-contract', 'employment-status'],
  ['work-injury', 'social-insurance'],
  ['work-injury', 'employment-status'],
  ['women-workers', 'social-insurance'],
];

/** How well somebody's declared specialties fit: the topic itself, a neighbouring one, or neither. */
export type SpecialtyFit = 'own' | 'near' | 'none';

/** Outside labour law the branch is the specialty: 'not-labour' says nothing about the field. */
export function specialtyFit(matter: OpenMatter, candidate: Candidate): SpecialtyFit {
  if (matter.branch !== 'labour')
    return candidate.branches.includes(matter.branch) ? 'own' : 'none';
  if (candidate.specialties.includes(matter.topic)) return 'own';
  return candidate.specialties.some((own) => areNeighbours(own, matter.topic)) ? 'near' : 'none';
}

/** The neighbouring topic that makes somebody fit, for the sentence that says why. */
export function nearSpecialty(matter: OpenMatter, candidate: Candidate): string | null {
  const near = candidate.specialties.find((own) => areNeighbours(own, matter.topic));
  return near ? TOPICS[near].short : null;
}

function areNeighbours(left: TopicId, right: TopicId): boolean {
  return NEIGHBOURS.some(
    ([one, other]) => (one === left && other === right) || (one === right && other === left),
  );
}
