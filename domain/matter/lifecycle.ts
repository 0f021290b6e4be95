import type { LimitId } from './limits';
import type { Requirement } from './requirements';
import type { State } from './states';

/**
 * In what quality somebody acts on a matter. `supervisor` is an in-house lawyer of the station while an answer waits
 * to be released, `clock` the scheduler, `system` the office's own automatic step.
 */
export type Actor =
  | 'worker'
  | 'staff'
  | 'student'
  | 'reviewer'
  | 'supervisor'
  | 'handler'
  | 'offeree'
  | 'clock'
  | 'system';

/**
 * `stay`: the state does not change; `return`: where supplementing came from; `resume`: back to the handler, or to the
 * desk when there is none any more.
 */
export type Destination = State | 'stay' | 'return' | 'resume';

export interface Transition {
  action: string;
  /** `none`: the matter does not exist yet. */
  from: readonly (State | 'none')[];
  to: Destination;
  by: readonly Actor[];
  /** What must hold besides the state; each names a rule of requirements.ts. */
  requires?: readonly Requirement[];
  /** The promise that starts instead of the state's own; `keep`: the running one goes on. */
  promise?: LimitId | 'keep';
  /** What the button says to the one who may do it; none for automatic steps. */
  button?: string;
  /** The sentence on the worker's timeline; `{x}` is filled from what was said. Absent: internal only. */
  told?: string;
}

const OPEN_BEFORE_HANDLING = [
  'submitted',
  'reviewing',
  'supplementing',
  'granted',
  'offered',
] as const;

/**
 * The life of a matter: every move there is, who may make it, and what it starts.
 * The server's guard, the buttons, the diagram in docs/ and the tests are derived from this table.
 */
export const LIFECYCLE = [
  {
    action: 'submit',
    from: ['none'],
    to: 'submitted',
    by: ['worker'],
    told: '收到您的申请，编号 {number}',
  },
  {
    action: 'register',
    from: ['none'],
    to: 'submitted',
    by: ['staff', 'student'],
    told: '工作人员登记了您的事项，编号 {number}',
  },
  {
    action: 'take',
    from: ['submitted'],
    to: 'handling',
    by: ['staff', 'student'],
    requires: ['withoutReview'],
    promise: 'consultation',
    button: '我来答复',
    told: '{who} 开始答复',
  },
  {
    action: 'startReview',
    from: ['submitted'],
    to: 'reviewing',
    by: ['staff', 'reviewer'],
    requires: ['withReview'],
    button: '开始审查',
    told: '开始审查是否给予援助',
  },
  {
    action: 'grant',
    from: ['submitted', 'reviewing'],
    to: 'granted',
    by: ['reviewer'],
    requires: ['withReview', 'anotherPersonThanBefore'],
    button: '给予援助',
    told: '审查通过，给予援助',
  },
  {
    // 法律援助法 44: aid first, the papers later, with a date for them
    action: 'grantUrgently',
    from: ['submitted', 'reviewing', 'supplementing'],
    to: 'granted',
    by: ['reviewer'],
    requires: ['withReview', 'beforeHandling', 'urgent', 'papersDay', 'anotherPersonThanBefore'],
    button: '先行援助，后补材料',
    told: '情况紧急，先给予援助。请在 {papersDay} 前补齐材料',
  },
  {
    action: 'refuse',
    from: ['reviewing'],
    to: 'refused',
    by: ['reviewer'],
    requires: ['reasons', 'anotherPersonThanBefore'],
    button: '不予援助',
    told: '决定不予援助：{reasons}',
  },
  {
    // 法律援助法 49
    action: 'object',
    from: ['refused', 'terminated'],
    to: 'reviewing',
    by: ['worker'],
    requires: ['reasons', 'notObjectedBefore'],
    promise: 'objection',
    button: '我有异议',
    told: '您提出了异议，将由另一位审查员决定',
  },
  {
    action: 'requestMaterials',
    from: ['submitted', 'reviewing', 'handling'],
    to: 'supplementing',
    by: ['staff', 'reviewer', 'handler'],
    requires: ['papersList'],
    button: '请他补材料',
    told: '请您补充：{papers}',
  },
  {
    action: 'supplement',
    from: ['supplementing'],
    to: 'return',
    by: ['worker', 'staff'],
    button: '材料补好了',
    told: '材料已补充',
  },
  {
    // what was put off when aid was granted at once has come in
    action: 'papersComplete',
    from: ['granted', 'offered', 'handling'],
    to: 'stay',
    by: ['staff', 'reviewer', 'handler'],
    requires: ['papersOwed'],
    promise: 'keep',
    button: '后补材料已齐',
    told: '您后补的材料收齐了',
  },
  {
    // 法律援助法 43: papers not handed in within the time count as withdrawing
    action: 'lapsePapers',
    from: ['supplementing'],
    to: 'withdrawn',
    by: ['clock'],
    told: '到期没有收到材料，按撤回处理。您随时可以重新申请，之前填的内容都还在',
  },
  {
    action: 'offer',
    from: ['granted'],
    to: 'offered',
    by: ['system', 'staff'],
    requires: ['offeree'],
    button: '派给这位',
    told: '正在联系合适的律师',
  },
  {
    action: 'accept',
    from: ['offered'],
    to: 'handling',
    by: ['offeree'],
    button: '接受',
    told: '{who} 接受指派，成为您的承办人',
  },
  {
    action: 'decline',
    from: ['offered'],
    to: 'granted',
    by: ['offeree'],
    promise: 'keep',
    button: '暂不能接',
  },
  {
    action: 'lapseOffer',
    from: ['offered'],
    to: 'granted',
    by: ['clock', 'staff'],
    promise: 'keep',
    button: '收回派单',
  },
  {
    action: 'assignInHouse',
    from: ['granted', 'offered'],
    to: 'handling',
    by: ['staff', 'reviewer', 'system'],
    requires: ['reasons', 'assignee'],
    button: '由本站办理',
    told: '{who} 成为您的承办人',
  },
  {
    // raised one level: simple → general → difficult; the history goes along
    action: 'escalate',
    from: ['submitted', 'handling'],
    to: 'granted',
    by: ['staff', 'handler', 'clock'],
    requires: ['reviewNotOwed', 'higherLevel', 'reasonToLower'],
    promise: 'appointment',
    button: '转给律师或专家',
    told: '问题比较专业，转给{level}答复',
  },
  {
    // less hard than it was taken for: back to the desk, one level lower, which answers or passes it on
    action: 'handBack',
    from: ['handling'],
    to: 'submitted',
    by: ['handler'],
    requires: ['withoutReview', 'levelBelow', 'reasons'],
    button: '退回一级',
    told: '承办人看过后认为可以由{level}答复，正在安排',
  },
  {
    action: 'upgrade',
    from: ['handling', 'confirming', 'closed'],
    to: 'reviewing',
    by: ['staff'],
    requires: ['upgradeForm'],
    button: '转为代理',
    told: '由咨询转为{form}，编号不变，开始审查',
  },
  {
    action: 'askUpgrade',
    from: ['handling', 'confirming', 'closed'],
    to: 'stay',
    by: ['worker'],
    requires: ['notRepresented'],
    promise: 'keep',
    button: '申请律师代理',
    told: '您申请由律师代理，工作人员会答复',
  },
  {
    // 法律援助法 55
    action: 'askReassign',
    from: ['handling'],
    to: 'stay',
    by: ['worker'],
    requires: ['reasons'],
    promise: 'keep',
    button: '申请换承办人',
    told: '您申请更换承办人，工作人员会答复',
  },
  {
    action: 'reassign',
    from: ['handling'],
    to: 'granted',
    by: ['staff', 'reviewer', 'system'],
    requires: ['reasons', 'handover'],
    promise: 'appointment',
    button: '更换承办人',
    told: '正在为您更换承办人：{reasons}',
  },
  {
    action: 'keepHandler',
    from: ['handling'],
    to: 'stay',
    by: ['staff', 'reviewer'],
    requires: ['reasons', 'reassignAsked'],
    promise: 'keep',
    button: '不更换',
    told: '没有更换承办人：{reasons}',
  },
  {
    action: 'recordContact',
    from: [
      'handling',
      'confirming',
      'closed',
      'submitted',
      'reviewing',
      'supplementing',
      'granted',
      'offered',
      'joined',
      'referred',
      'refused',
      'withdrawn',
      'terminated',
    ],
    to: 'stay',
    by: ['staff', 'student', 'reviewer', 'handler'],
    promise: 'keep',
    button: '记一次联系',
    told: '{channel}联系了{contact}{said}',
  },
  {
    action: 'recordWork',
    from: ['handling'],
    to: 'stay',
    by: ['handler'],
    requires: ['workDone'],
    promise: 'progress',
    button: '记录工作',
    told: '{work}',
  },
  {
    action: 'enterStage',
    from: ['handling'],
    to: 'stay',
    by: ['handler'],
    requires: ['stage'],
    promise: 'progress',
    button: '进入下一阶段',
    told: '进入{stage}',
  },
  {
    action: 'proposeAnswer',
    from: ['handling'],
    to: 'stay',
    by: ['handler'],
    requires: ['answerText', 'underReview'],
    promise: 'keep',
    button: '写答复，交审核',
  },
  {
    action: 'returnAnswer',
    from: ['handling'],
    to: 'stay',
    by: ['staff', 'reviewer', 'supervisor'],
    requires: ['reasons', 'answerProposed', 'releasedByAnother'],
    promise: 'keep',
    button: '退回修改',
  },
  {
    action: 'releaseAnswer',
    from: ['handling'],
    to: 'confirming',
    by: ['staff', 'reviewer', 'supervisor'],
    requires: ['answerProposed', 'releasedByAnother'],
    button: '审核通过并发出',
    told: '{who} 答复了您',
  },
  {
    action: 'answer',
    from: ['handling'],
    to: 'confirming',
    by: ['handler'],
    requires: ['answerText', 'withoutReview', 'notUnderReview'],
    button: '答复',
    told: '{who} 答复了您',
  },
  {
    action: 'conclude',
    from: ['handling'],
    to: 'confirming',
    by: ['handler'],
    requires: ['outcome', 'notUnderReview'],
    button: '办结',
    told: '办理结束：{outcome}。请您确认',
  },
  {
    action: 'followUp',
    from: ['confirming'],
    to: 'resume',
    by: ['worker'],
    requires: ['reasons'],
    promise: 'consultation',
    button: '还有问题',
    told: '您还有问题，继续办理',
  },
  {
    action: 'confirm',
    from: ['confirming'],
    to: 'closed',
    by: ['worker', 'staff'],
    button: '确认',
    told: '{who}确认了结果',
  },
  {
    action: 'lapseConfirmation',
    from: ['confirming'],
    to: 'closed',
    by: ['clock'],
    told: '15 天内没有收到您的意见，先办结。30 天内可以重新打开',
  },
  {
    action: 'reopen',
    from: ['closed'],
    to: 'resume',
    by: ['worker', 'staff'],
    requires: ['reasons', 'withinReopenWindow'],
    promise: 'consultation',
    button: '重新打开',
    told: '事项重新打开：{reasons}',
  },
  {
    action: 'recordFollowUp',
    from: ['closed'],
    to: 'stay',
    by: ['staff'],
    requires: ['note'],
    promise: 'archive',
    button: '记录回访',
    told: '工作人员回访了您',
  },
  {
    action: 'withdraw',
    from: [...OPEN_BEFORE_HANDLING, 'handling', 'joined'],
    to: 'withdrawn',
    by: ['worker'],
    requires: ['notForOthers'],
    button: '撤回',
    told: '您撤回了事项',
  },
  {
    // 法律援助法 48
    action: 'terminate',
    from: ['granted', 'offered', 'handling'],
    to: 'terminated',
    by: ['reviewer'],
    requires: ['ground', 'reasons'],
    button: '终止援助',
    told: '援助终止：{reasons}',
  },
  {
    action: 'refer',
    from: ['submitted', 'reviewing', 'handling'],
    to: 'referred',
    by: ['staff'],
    requires: ['receiver', 'reasons'],
    button: '转到别的部门',
    told: '转到{receiver}：{reasons}',
  },
  {
    action: 'referralReceived',
    from: ['referred'],
    to: 'stay',
    by: ['staff'],
    promise: 'archive',
    button: '对方已接收',
    told: '{receiver}已经接收',
  },
  {
    action: 'referralReturned',
    from: ['referred'],
    to: 'submitted',
    by: ['staff'],
    requires: ['reasons'],
    button: '对方退回',
    told: '{receiver}没有接收，事项回到我们这里',
  },
  {
    action: 'join',
    from: ['submitted', 'reviewing', 'supplementing', 'granted', 'handling'],
    to: 'joined',
    by: ['staff'],
    requires: ['lead'],
    button: '并入集体事项',
    told: '并入集体事项 {lead}，您的编号和材料不变',
  },
  {
    action: 'separate',
    from: ['joined'],
    to: 'submitted',
    by: ['staff', 'system'],
    requires: ['reasons'],
    button: '单独办理',
    told: '从集体事项分出，单独办理：{reasons}',
  },
  {
    action: 'concludeJoined',
    from: ['joined'],
    to: 'confirming',
    by: ['system'],
    told: '集体事项办理结束：{outcome}。请您确认',
  },
  {
    action: 'archive',
    from: ['closed', 'refused', 'withdrawn', 'terminated', 'referred'],
    to: 'archived',
    by: ['staff', 'clock'],
    requires: ['fileComplete'],
    button: '归档',
  },
  {
    action: 'correctTriage',
    from: ['submitted', 'reviewing', 'supplementing', 'granted', 'handling'],
    to: 'stay',
    by: ['staff', 'reviewer', 'handler'],
    requires: ['reasons'],
    promise: 'keep',
    button: '更正分诊',
  },
  {
    // what was not known, or wrong, when it came in; while a lawyer is being asked his check for conflicts must hold
    action: 'amend',
    from: ['submitted', 'reviewing', 'supplementing', 'granted', 'handling'],
    to: 'stay',
    by: ['staff', 'student', 'reviewer', 'handler', 'worker'],
    requires: ['amended'],
    promise: 'keep',
    button: '补充资料',
    told: '{who}补充了{amended}',
  },
  {
    // the days the law counts from: what was told of them, by whom, stands on the timeline
    action: 'keepDates',
    from: [...OPEN_BEFORE_HANDLING, 'handling', 'confirming', 'joined', 'refused', 'referred'],
    to: 'stay',
    by: ['staff', 'student', 'reviewer', 'handler', 'worker'],
    promise: 'keep',
    told: '{who}更新了重要日期',
  },
  {
    // 法律援助法 44: a limit of the worker's own has come below seven days
    action: 'limitNear',
    from: [
      ...OPEN_BEFORE_HANDLING,
      'handling',
      'confirming',
      'joined',
      'referred',
      'refused',
      'withdrawn',
      'terminated',
    ],
    to: 'stay',
    by: ['clock'],
    promise: 'keep',
    told: '期限提醒：{reasons}',
  },
  {
    action: 'waitForStaff',
    from: ['granted'],
    to: 'stay',
    by: ['system', 'clock'],
    promise: 'keep',
  },
  {
    action: 'promiseBroken',
    from: [
      ...OPEN_BEFORE_HANDLING,
      'handling',
      'referred',
      'closed',
      'refused',
      'withdrawn',
      'terminated',
    ],
    to: 'stay',
    by: ['clock'],
    promise: 'keep',
  },
] as const satisfies readonly Transition[];

export type MatterAction = (typeof LIFECYCLE)[number]['action'];

const byAction = new Map<string, Transition>(LIFECYCLE.map((row) => [row.action, row]));

/** The row of an action. Every action has exactly one. */
export function transitionOf(action: MatterAction): Transition {
  const row = byAction.get(action);
  if (!row) throw new Error(`no lifecycle row for ${action}`);
  return row;
}

/** Whether the table lets `actor` do `action` in `state`; what it requires besides is for requirements.ts. */
export function permits(action: MatterAction, state: State | 'none', actor: Actor): boolean {
  const row = transitionOf(action);
  return row.from.includes(state) && row.by.includes(actor);
}

/** What these actors may do in a state, in the table's order: the buttons of a screen. */
export function possibleActions(state: State, actors: ReadonlySet<Actor>): MatterAction[] {
  return LIFECYCLE.filter(
    (row: Transition) => row.from.includes(state) && row.by.some((actor) => actors.has(actor)),
  ).map((row) => row.action);
}
