import type { MoveRefused } from '@domain/matter/advance';
import type { Requirement } from '@domain/matter/requirements';
import { AppError, invalid } from '../kernel/errors';

/** Where in the input stands what a requirement asks for. One that is not here depends on the matter alone. */
const FIELDS: Partial<Record<Requirement, string>> = {
  papersDay: 'papersDay',
  reasons: 'reasons',
  note: 'note',
  papersList: 'papers',
  higherLevel: 'level',
  reasonToLower: 'reasons',
  upgradeForm: 'forms',
  handover: 'handover',
  workDone: 'work',
  stage: 'stage',
  answerText: 'answer',
  ground: 'ground',
  receiver: 'receiver',
};

/** A refused move as the caller reads it: a sentence at the field that lacks something, else why it cannot be done now. */
export function refusal(
  { requirement, publicMessage }: MoveRefused,
  options: { soleOfficer?: boolean } = {},
): AppError {
  const path = fieldOf(requirement, options.soleOfficer ?? false);
  return path === undefined
    ? new AppError('NOT_ALLOWED_NOW', publicMessage)
    : invalid([{ path, message: publicMessage }], publicMessage);
}

function fieldOf(requirement: string | undefined, soleOfficer: boolean): string | undefined {
  // the only officer may go on with a reason; anybody else may not whatever he says
  if (requirement === 'anotherPersonThanBefore' && soleOfficer) return 'soleOfficerReason';
  const fields: Readonly<Record<string, string>> = FIELDS;
  return requirement === undefined ? undefined : fields[requirement];
}
