import { dayOf } from '../time/china';
import { addDays } from '../time/days';
import type { At } from '../time/types';
import {
  type Actor,
  type MatterAction,
  possibleActions,
  type Transition,
  transitionOf,
} from './lifecycle';
import { type Matter, STAGES, type Stage } from './matter';
import type { MoveDetails } from './moves';
import { REQUIREMENTS } from './requirements';

/** Who looks at the matter, and when. */
export interface Looker {
  personId: string;
  now: At;
  /** True where the office has nobody else for a second decision. */
  soleOfficer?: boolean;
}

/**
 * What somebody may do now, in the table's order, without what would be refused whatever he said: no button leads to a
 * sure refusal.
 */
export function offeredActions(
  matter: Matter,
  relations: ReadonlySet<Actor>,
  looker: Looker,
): MatterAction[] {
  const details = everythingSaid(matter, looker.now);
  return possibleActions(matter.state, relations).filter((action) => {
    const { requires = [] }: Transition = transitionOf(action);
    return requires.every(
      (name) =>
        REQUIREMENTS[name]({
          matter,
          details,
          actorId: looker.personId,
          now: looker.now,
          soleOfficer: looker.soleOfficer ?? false,
        }) === null,
    );
  });
}

/** All that can be said together with a move: what is refused even so depends on the matter alone. */
function everythingSaid(matter: Matter, now: At): MoveDetails {
  const said = '-';
  const stages = Object.keys(STAGES).filter((stage): stage is Stage => stage in STAGES);
  return {
    reasons: said,
    note: said,
    article: said,
    papers: [{ label: said }],
    papersDay: addDays(dayOf(now), 1),
    soleOfficerReason: said,
    handler: { personId: said, kind: 'staff', name: said },
    offer: { id: said, personId: said, lapsesAt: now },
    level: 'difficult',
    forms: ['litigation'],
    handover: said,
    work: said,
    amended: [said],
    stage: stages.find((stage) => stage !== matter.stage),
    answer: said,
    outcome: { kind: 'answered', summary: said },
    ground: 'other',
    receiver: said,
    leadId: said,
  };
}
