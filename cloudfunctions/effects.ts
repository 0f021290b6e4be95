import type { EffectKind } from './kernel/effects';
import { CONCLUDE_MEMBERS } from './office/conclude-members';
import { DRAFT_REMOVE } from './office/drafts';
import { FILES_DISCARD } from './office/files/discard';
import { MEDIA_CHECK } from './office/files/media-check';
import { PERSON_ERASED } from './office/erase-person';
import { RESPONDENT_MERGED } from './office/merge-respondents';
import { officeCall } from './office/office-call';
import { CONSENTS_RECORD } from './office/record-consents';
import { SIGNALS_LOOK } from './office/signals/look';
import { RESPONDENT_ENSURE } from './office/respondents';

/** Everything that may happen after a commit, besides notices to one person. Each bears being repeated. */
export const EFFECTS: readonly EffectKind<never>[] = [
  officeCall,
  CONCLUDE_MEMBERS,
  RESPONDENT_ENSURE,
  CONSENTS_RECORD,
  DRAFT_REMOVE,
  FILES_DISCARD,
  MEDIA_CHECK,
  RESPONDENT_MERGED,
  PERSON_ERASED,
  SIGNALS_LOOK,
];
