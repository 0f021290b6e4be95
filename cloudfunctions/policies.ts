import type { FunctionName } from '@contracts/action';
import { type Actor, type MatterAction, transitionOf } from '@domain/matter/lifecycle';
import type { Role } from '@domain/people/roles';
import { DAY, HOUR, MINUTE } from '@domain/time/units';
import type { ActorRule, GuardedRow, Loader, PolicyRow, RateLimit } from './kernel/policy';
import { draftHolderLoader, fileHolderLoader } from './office/holder';
import {
  cardLoader,
  complaintLoader,
  fileLoader,
  leadLoader,
  matterLoader,
  offerAloneLoader,
  offerLoader,
} from './office/loaders';
import { paperLoader } from './office/papers';
import { signalLoader } from './office/signals/loader';

type ActionId = `${FunctionName}.${string}`;

/** Which roles can ever stand to a matter in a quality; `handler` and `offeree` are given person by person. */
const ROLES_AS: Record<Exclude<Actor, 'clock' | 'system'>, readonly Role[]> = {
  worker: ['worker'],
  staff: ['staff'],
  student: ['student'],
  reviewer: ['reviewer'],
  supervisor: ['lawyer'],
  handler: ['lawyer', 'expert', 'staff', 'student'],
  offeree: ['lawyer', 'expert'],
};

const isPersonal = (actor: Actor): actor is keyof typeof ROLES_AS => actor in ROLES_AS;

const standing = (...actors: Actor[]): ActorRule[] =>
  actors
    .filter(isPersonal)
    .flatMap((actor) => ROLES_AS[actor].map((role) => ({ role, as: [actor] })));

const role = (...roles: Role[]): ActorRule[] => roles.map((one) => ({ role: one }));

const own = (...roles: Role[]): ActorRule[] => roles.map((one) => ({ role: one, as: ['self'] }));

/** Of the draft, or of the matter it has become. */
const ownDraft: ActorRule[] = [{ role: 'worker', as: ['self', 'worker'] }];

const open = (action: ActionId): PolicyRow => ({ action, public: true, audit: 'none' });

const row = (
  action: ActionId,
  by: readonly ActorRule[],
  audit: GuardedRow['audit'],
  more: { resource?: Loader<unknown, never>; rate?: RateLimit } = {},
): PolicyRow => ({ action, by, audit, ...more });

const everyone = role('worker');
const perHour = (limit: number): RateLimit => ({ limit, windowMs: HOUR });
const perMinute = (limit: number): RateLimit => ({ limit, windowMs: MINUTE });
const perDay = (limit: number): RateLimit => ({ limit, windowMs: DAY });

/** A row whose "who" is the lifecycle table's. */
const move = (action: ActionId, does: MatterAction, rate: RateLimit = perHour(60)): PolicyRow =>
  row(action, standing(...transitionOf(does).by), 'change', { resource: matterLoader, rate });

const onMatter = (
  action: ActionId,
  actors: readonly Actor[],
  audit: GuardedRow['audit'],
  rate?: RateLimit,
): PolicyRow =>
  row(action, standing(...actors), audit, { resource: matterLoader, ...(rate && { rate }) });

const OFFICE = ['staff', 'student', 'reviewer'] as const;
const DESK = ['staff', 'reviewer'] as const;

/** Who may do what. An action without a row does not serve. */
export const POLICIES: readonly PolicyRow[] = [
  open('directory.office'),
  open('directory.local-standards'),
  open('learning.columns'),
  open('learning.explainers'),
  open('learning.explainer'),

  row('directory.me', everyone, 'none'),
  row('directory.my-details', everyone, 'view'),
  row('directory.save-profile', everyone, 'change', { rate: perHour(30) }),
  row('directory.inbox', everyone, 'none'),
  row('directory.mark-read', everyone, 'none', { rate: perMinute(60) }),
  row('directory.subscribed', everyone, 'none', { rate: perMinute(30) }),
  row('directory.join', everyone, 'change', { rate: perHour(10) }),
  row('directory.claim-matter', everyone, 'change', { rate: perHour(10) }),
  row('directory.consents', everyone, 'none'),
  row('directory.set-consent', everyone, 'change', { rate: perHour(60) }),
  row('directory.export-mine', everyone, 'view', { rate: perHour(60) }),
  row('directory.erase-mine', everyone, 'change', { rate: perDay(5) }),
  onMatter('directory.reveal', ['staff', 'reviewer', 'handler'], 'view', perHour(60)),

  row('directory.people', role('admin'), 'view'),
  row('directory.set-roles', role('admin'), 'change', { rate: perHour(120) }),
  row('directory.remove-person', role('admin'), 'change', { rate: perHour(60) }),
  row('directory.invitations', role('admin'), 'view'),
  row('directory.invite', role('admin'), 'change', { rate: perHour(120) }),
  row('directory.revoke-invitation', role('admin'), 'change', { rate: perHour(120) }),
  row('directory.lawyers', role('admin', 'staff', 'reviewer'), 'view'),
  row('directory.my-lawyer-card', role('lawyer', 'expert'), 'none'),
  row('directory.save-lawyer', role('admin', 'lawyer', 'expert'), 'change', { rate: perHour(60) }),
  row('directory.firms', role('admin', 'staff', 'reviewer'), 'none'),
  row('directory.save-firm', role('admin'), 'change', { rate: perHour(60) }),
  row('directory.end-firm', role('admin'), 'change', { rate: perHour(30) }),
  row('directory.save-station', role('admin'), 'change', { rate: perHour(60) }),
  row('directory.respondents', role('admin', 'staff', 'reviewer'), 'view'),
  row('directory.save-respondent', role('admin'), 'change', { rate: perHour(120) }),
  row('directory.merge-respondents', role('admin'), 'change', { rate: perHour(60) }),
  row('directory.limits', role('admin', 'staff', 'reviewer'), 'none'),
  row('directory.save-limit', role('admin'), 'change', { rate: perHour(60) }),
  row('directory.weights', role('admin', 'staff', 'reviewer'), 'none'),
  row('directory.save-weights', role('admin'), 'change', { rate: perHour(60) }),
  row('directory.parameters', role('admin'), 'none'),
  row('directory.save-parameter', role('admin'), 'change', { rate: perHour(120) }),
  row('directory.audit-trail', role('admin', 'reviewer'), 'view'),
  row('directory.call-list', role('admin', 'staff', 'reviewer'), 'view'),

  row('intake.save-draft', ownDraft, 'none', { resource: draftHolderLoader, rate: perMinute(60) }),
  row('intake.drafts', everyone, 'none'),
  row('intake.draft', ownDraft, 'none', { resource: draftHolderLoader }),
  row('intake.drop-draft', ownDraft, 'none', { resource: draftHolderLoader, rate: perMinute(30) }),
  row(
    'intake.attach-file',
    [...own('worker'), ...standing('worker', 'handler', 'staff')],
    'change',
    { resource: fileHolderLoader, rate: perHour(240) },
  ),
  row(
    'intake.remove-file',
    [...own('worker'), ...standing('worker', 'handler', 'staff')],
    'change',
    { resource: fileLoader, rate: perHour(120) },
  ),
  row(
    'intake.file-link',
    [...own('worker'), ...standing('worker', 'staff', 'student', 'reviewer', 'handler')],
    'view',
    { resource: fileLoader },
  ),
  row('intake.submit', ownDraft, 'change', { resource: draftHolderLoader, rate: perDay(20) }),
  row('intake.ask', ownDraft, 'change', { resource: draftHolderLoader, rate: perDay(30) }),
  row('intake.my-matters', everyone, 'view'),
  onMatter('intake.my-matter', ['worker'], 'view'),
  onMatter('intake.supplement', ['worker'], 'change', perHour(60)),
  onMatter('intake.name-employer', ['worker'], 'change', perHour(20)),
  move('intake.withdraw', 'withdraw', perHour(20)),
  move('intake.object', 'object', perHour(20)),
  onMatter('intake.confirm', ['worker'], 'change', perHour(20)),
  move('intake.follow-up', 'followUp', perHour(20)),
  onMatter('intake.reopen', ['worker'], 'change', perHour(20)),
  move('intake.ask-reassign', 'askReassign', perHour(20)),
  move('intake.ask-upgrade', 'askUpgrade', perHour(20)),
  onMatter('intake.complain', ['worker'], 'change', perDay(10)),
  row('intake.register', role('staff', 'student'), 'change', { rate: perHour(120) }),
  onMatter('intake.issue-claim-code', ['staff'], 'change', perHour(60)),

  move('triage.correct', 'correctTriage', perHour(120)),
  row('triage.corrections', role('admin', 'staff', 'reviewer'), 'none'),
  row('triage.correction-list', role('admin', 'staff', 'reviewer'), 'view'),
  row('triage.export-corrections', role('admin', 'staff', 'reviewer'), 'view', {
    rate: perHour(120),
  }),

  onMatter('assignment.candidates', DESK, 'view'),
  onMatter('assignment.explanation', DESK, 'view'),
  row('assignment.fairness', role('admin'), 'none'),
  move('assignment.offer', 'offer', perHour(120)),
  move('assignment.recall-offer', 'lapseOffer', perHour(120)),
  move('assignment.assign-in-house', 'assignInHouse', perHour(120)),
  row('assignment.my-offers', role('lawyer', 'expert'), 'view'),
  row('assignment.my-offer', own('lawyer', 'expert'), 'view', { resource: offerAloneLoader }),
  row('assignment.accept', own('lawyer', 'expert'), 'change', {
    resource: offerLoader,
    rate: perHour(60),
  }),
  row('assignment.decline', own('lawyer', 'expert'), 'change', {
    resource: offerLoader,
    rate: perHour(60),
  }),
  row('assignment.my-cases', role('lawyer', 'expert', 'staff', 'student'), 'view'),

  row('handling.queue', role(...OFFICE), 'view'),
  row('handling.desk-counts', role(...OFFICE), 'none'),
  row('handling.register', role(...OFFICE, 'admin'), 'view'),
  row('handling.search', role(...OFFICE), 'view', { rate: perHour(300) }),
  onMatter('handling.matter', [...OFFICE, 'handler', 'supervisor'], 'view'),
  onMatter('handling.timeline', ['worker', ...OFFICE, 'handler', 'supervisor'], 'view'),
  onMatter('handling.messages', ['worker', ...OFFICE, 'handler', 'supervisor'], 'view'),
  onMatter('handling.send-message', ['worker', 'staff', 'handler'], 'change', perHour(120)),
  onMatter('handling.amend', [...OFFICE, 'handler'], 'change', perHour(120)),
  move('handling.take', 'take', perHour(120)),
  move('handling.start-review', 'startReview', perHour(120)),
  move('handling.request-materials', 'requestMaterials', perHour(120)),
  onMatter('handling.papers-received', ['staff'], 'change', perHour(120)),
  move('handling.papers-complete', 'papersComplete', perHour(120)),
  move('handling.grant', 'grant', perHour(120)),
  move('handling.refuse', 'refuse', perHour(120)),
  move('handling.escalate', 'escalate', perHour(120)),
  move('handling.hand-back', 'handBack', perHour(120)),
  move('handling.upgrade', 'upgrade', perHour(60)),
  move('handling.reassign', 'reassign', perHour(60)),
  move('handling.keep-handler', 'keepHandler', perHour(60)),
  move('handling.refer', 'refer', perHour(60)),
  move('handling.referral-received', 'referralReceived', perHour(60)),
  move('handling.referral-returned', 'referralReturned', perHour(60)),
  move('handling.terminate', 'terminate', perHour(60)),
  move('handling.archive', 'archive', perHour(240)),
  onMatter('handling.reopen', ['staff'], 'change', perHour(60)),
  onMatter('handling.confirm-for-worker', ['staff'], 'change', perHour(60)),
  move('handling.record-follow-up', 'recordFollowUp', perHour(120)),
  move('handling.record-contact', 'recordContact', perHour(240)),
  move('handling.record-work', 'recordWork', perHour(240)),
  move('handling.enter-stage', 'enterStage', perHour(120)),
  move('handling.answer', 'answer', perHour(120)),
  move('handling.propose-answer', 'proposeAnswer', perHour(120)),
  row('handling.answers-to-release', role('staff', 'reviewer', 'lawyer'), 'view'),
  move('handling.release-answer', 'releaseAnswer', perHour(120)),
  move('handling.return-answer', 'returnAnswer', perHour(120)),
  move('handling.conclude', 'conclude', perHour(60)),
  row('handling.complaints', role('staff', 'reviewer'), 'view'),
  row('handling.answer-complaint', standing('staff', 'reviewer'), 'change', {
    resource: complaintLoader,
    rate: perHour(60),
  }),

  row('handling.open-collective', role('staff'), 'change', { rate: perHour(30) }),
  row('handling.signals', role(...DESK), 'view'),
  row('handling.join-signal', standing('staff'), 'change', {
    resource: signalLoader,
    rate: perHour(60),
  }),
  row('handling.set-signal-aside', standing('staff', 'reviewer'), 'change', {
    resource: signalLoader,
    rate: perHour(60),
  }),
  row('handling.add-member', standing('staff'), 'change', {
    resource: leadLoader,
    rate: perHour(300),
  }),
  move('handling.join-collective', 'join', perHour(300)),
  move('handling.separate', 'separate', perHour(120)),
  row('handling.set-representative', standing('staff'), 'change', {
    resource: leadLoader,
    rate: perHour(120),
  }),
  row('handling.members', standing('staff', 'reviewer', 'handler'), 'view', {
    resource: leadLoader,
  }),
  row('handling.joinable', standing('staff'), 'view', { resource: leadLoader }),

  row('drafting.save-paper', own('worker'), 'none', { resource: paperLoader, rate: perMinute(60) }),
  row('drafting.papers', everyone, 'none'),
  row('drafting.paper', own('worker'), 'none', { resource: paperLoader }),
  row('drafting.drop-paper', own('worker'), 'none', { resource: paperLoader, rate: perMinute(30) }),
  row('drafting.render', own('worker'), 'change', { resource: paperLoader, rate: perHour(60) }),
  onMatter('drafting.prefill', ['worker', ...DESK, 'handler'], 'view'),
  onMatter('drafting.keep-result', ['worker', 'staff', 'handler'], 'change', perHour(60)),
  onMatter('drafting.results', ['worker', ...DESK, 'handler'], 'view'),
  onMatter('drafting.clock-facts', ['worker', ...OFFICE, 'handler'], 'view'),
  move('drafting.save-clock-facts', 'keepDates', perHour(60)),
  onMatter('drafting.claims', ['worker', ...DESK, 'handler'], 'view'),
  onMatter('drafting.save-claims', ['worker', 'staff', 'handler'], 'change', perHour(60)),

  row('handling.groups', role('staff'), 'none'),
  row('handling.save-group', role('staff'), 'change', { rate: perHour(30) }),
  row('handling.open-group-card', everyone, 'none', { rate: perHour(60) }),
  onMatter('handling.answer-card', ['staff', 'handler'], 'change', perHour(60)),
  row('handling.open-answer-card', standing('worker', ...OFFICE, 'handler'), 'view', {
    resource: cardLoader,
  }),
];
