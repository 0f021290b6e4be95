import type { MatterActionName } from '@/handling/matter-view';
import { FORMS } from './moves/forms';
import { WORDS_MOVES } from './moves/words-moves';

/** What brings a matter forward, the most telling first: the first that is offered is the main button. */
const STEPS: readonly MatterActionName[] = [
  'releaseAnswer',
  'take',
  'grant',
  'startReview',
  'grantUrgently',
  'answer',
  'proposeAnswer',
  'offer',
  'assignInHouse',
  'supplement',
  'referralReceived',
  'recordWork',
  'conclude',
  'confirm',
  'recordFollowUp',
  'archive',
];

/** What is often done besides. */
const BESIDES: readonly MatterActionName[] = [
  'returnAnswer',
  'keepHandler',
  'papersComplete',
  'requestMaterials',
  'refuse',
  'escalate',
  'enterStage',
  'recordContact',
];

const FORWARD = [...STEPS, ...BESIDES];

/** Whether a move is the next step of a matter, or something besides. */
export const isStep = (action: MatterActionName): boolean => STEPS.includes(action);

const OWN_PLACE: readonly MatterActionName[] = ['correctTriage', 'amend', 'keepDates'];
const WITHOUT_FORM: readonly MatterActionName[] = [
  'take',
  'startReview',
  'referralReceived',
  'offer',
  'assignInHouse',
];

const isShown = (action: MatterActionName): boolean =>
  !OWN_PLACE.includes(action) &&
  (WITHOUT_FORM.includes(action) || action in FORMS || action in WORDS_MOVES);

const rank = (action: MatterActionName): number => {
  const at = FORWARD.indexOf(action);
  return at === -1 ? FORWARD.length : at;
};

/** The buttons for what the server offers: what brings the matter forward first, the rest in the table's order. */
export function orderActions(actions: readonly MatterActionName[]): MatterActionName[] {
  return actions
    .filter(isShown)
    .map((action, index) => ({ action, index }))
    .sort((a, b) => rank(a.action) - rank(b.action) || a.index - b.index)
    .map(({ action }) => action);
}
