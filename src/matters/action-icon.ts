import type { MatterAction } from '@domain/matter/lifecycle';
import type { IconName } from '@/components/Icon';

const ICONS: Partial<Record<MatterAction, IconName>> = {
  submit: 'inbox',
  register: 'phone-plus',
  take: 'user-check',
  startReview: 'search',
  grant: 'circle-check',
  grantUrgently: 'circle-check',
  refuse: 'ban',
  object: 'message',
  requestMaterials: 'files',
  supplement: 'file-check',
  lapsePapers: 'hourglass',
  offer: 'send',
  accept: 'user-check',
  assignInHouse: 'user-check',
  escalate: 'up',
  upgrade: 'up',
  reassign: 'switch',
  recordContact: 'phone',
  recordWork: 'file-pencil',
  enterStage: 'gavel',
  releaseAnswer: 'message',
  answer: 'message',
  conclude: 'file-check',
  concludeJoined: 'file-check',
  followUp: 'question',
  confirm: 'thumb-up',
  lapseConfirmation: 'hourglass',
  reopen: 'undo',
  withdraw: 'logout',
  terminate: 'ban',
  refer: 'transfer',
  referralReceived: 'check',
  referralReturned: 'undo',
  join: 'merge',
  separate: 'split',
  archive: 'archive',
};

/** The picture of a line of history. */
export const actionIcon = (action: MatterAction): IconName => ICONS[action] ?? 'circle';
