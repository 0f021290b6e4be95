import type { Candidate, OpenMatter } from './candidate';
import { closedGate, type GateId } from './gates';
import type { Ranking } from './rank';
import { specialtyFit } from './specialty';

/** What passes by itself: a place becomes free, an offer is answered, a leave ends. */
const PASSING: readonly GateId[] = ['capacity', 'offers', 'leave'];

/**
 * Whether a matter had better wait in the hourly matching than go outside everybody's specialty now: somebody of the
 * specialty could take it, only not at the moment. As the promise nears, `nextStep` gives it to staff.
 */
export function waitsForSpecialist(
  matter: OpenMatter,
  { opened, blocked }: Pick<Ranking, 'opened' | 'blocked'>,
): boolean {
  return (
    opened.includes('specialty') && blocked.some(({ candidate }) => willBeFree(matter, candidate))
  );
}

/** Of the specialty, and nothing but time stands in the way. */
export function willBeFree(matter: OpenMatter, candidate: Candidate): boolean {
  if (specialtyFit(matter, candidate) !== 'own') return false;
  if (candidate.capacity < 1) return false;
  return closedGate(matter, candidate, PASSING) === null;
}
