import { daysBetween } from '../time/days';
import type { At } from '../time/types';
import { dayOf } from '../time/china';
import { STAGES, isRepresentation, type Matter } from './matter';
import { refusedLevel } from '../triage/levels';
import type { MoveDetails } from './moves';

/** What a move may be asked to show besides the state it starts from. */
export interface RequirementContext {
  matter: Matter;
  details: MoveDetails;
  actorId: string;
  now: At;
  /** True where the office has nobody else for a second decision; the exception is then recorded. */
  soleOfficer: boolean;
}

/** How long a closed matter can be taken up again; on the next day it goes to the archive. */
export const REOPEN_DAYS = 30;
const LEVEL_RANK = { simple: 0, general: 1, difficult: 2 } as const;

const filled = (text: string | undefined): boolean => Boolean(text?.trim());

/** Each rule answers: null when it holds, or the sentence that says what is lacking. */
export const REQUIREMENTS = {
  withoutReview: ({ matter }) =>
    isRepresentation(matter) ? '代理类援助要先审查，不能直接答复' : null,
  withReview: ({ matter }) =>
    isRepresentation(matter) ? null : '咨询和代写文书不用审查，请直接答复',
  urgent: ({ matter }) =>
    matter.triage.urgent ? null : '只有情况紧急时才能先行援助（法律援助法第44条）',
  papersDay: ({ details, now }) => {
    if (!details.papersDay) return '请写明哪天前补齐材料';
    const days = daysBetween(dayOf(now), details.papersDay);
    return days >= 1 && days <= 60 ? null : '补材料的日期要在明天到 60 天之内';
  },
  reasons: ({ details }) => (filled(details.reasons) ? null : '请写明理由'),
  amended: ({ details }) => (details.amended?.length ? null : '没有要改的，和现在的一样'),
  note: ({ details }) => (filled(details.note) ? null : '请写一下情况'),
  // one objection to each kind of decision: who objected to a refusal may still object to a later termination
  notObjectedBefore: ({ matter }) =>
    matter.objection?.against === (matter.state === 'terminated' ? 'terminated' : 'refused')
      ? '您已经提过异议，决定是最终的。您还可以拨打 12348 咨询'
      : null,
  reviewNotOwed: ({ matter }) =>
    isRepresentation(matter) && matter.decision?.kind !== 'granted'
      ? '代理类援助要先审查，不能直接转出'
      : null,
  beforeHandling: ({ matter }) =>
    matter.returnTo === 'handling' ? '已经有承办人在办理，不用再批' : null,
  anotherPersonThanBefore: ({ matter, actorId, soleOfficer, details }) => {
    if (!matter.objection || matter.objection.decidedBeforeBy !== actorId) return null;
    if (soleOfficer && filled(details.soleOfficerReason)) return null;
    return soleOfficer
      ? '本单位只有您一位审查员，请写明由您再次决定的理由'
      : '异议要由另一位审查员决定';
  },
  papersList: ({ details }) => (details.papers?.length ? null : '请至少列出一样材料'),
  papersOwed: ({ matter }) => (matter.papersOwedBy ? null : '没有要后补的材料'),
  offeree: ({ details }) => (details.offer ? null : '请选一位律师'),
  assignee: ({ details }) => (details.handler ? null : '请选一位承办人'),
  // nobody has it yet: it goes to whom its level is for, or higher; who has it may pass it to another of the same kind
  higherLevel: ({ matter, details }) => {
    if (!details.level || details.level === 'simple') return '请选择转给律师还是专家';
    return LEVEL_RANK[details.level] >= LEVEL_RANK[matter.triage.level] || matter.handlerId !== ''
      ? null
      : '只能转给更专业的人';
  },
  reasonToLower: ({ matter: { triage }, details }) =>
    refusedLevel(triage.level, details.level ?? triage.level, details.reasons),
  levelBelow: ({ matter: { triage, handler } }) => {
    if (triage.level === 'simple') return '已经是简单事项，请直接答复';
    return handler?.kind === 'lawyer' || handler?.kind === 'expert'
      ? null
      : '您在站里，请更正分诊的难度';
  },
  notRepresented: ({ matter }) => (isRepresentation(matter) ? '这件事项已经是代理类援助' : null),
  upgradeForm: ({ matter, details }) => {
    if (isRepresentation(matter)) return '这件事项已经是代理类援助';
    return details.forms?.some((form) => form !== 'consultation' && form !== 'drafting')
      ? null
      : '请选择需要的代理方式';
  },
  reassignAsked: ({ matter }) => (matter.reassignAsked ? null : '职工没有申请更换承办人'),
  handover: ({ details }) => (filled(details.handover) ? null : '请写交接说明'),
  workDone: ({ details }) => (filled(details.work) ? null : '请写做了什么'),
  stage: ({ matter, details }) => {
    if (!details.stage || !(details.stage in STAGES)) return '请选择阶段';
    return details.stage === matter.stage ? '已经在这个阶段' : null;
  },
  answerText: ({ details }) => (filled(details.answer) ? null : '请写答复内容'),
  underReview: ({ matter }) =>
    matter.handler?.kind === 'student' ? null : '您可以直接答复，不用审核',
  notUnderReview: ({ matter }) =>
    matter.handler?.kind === 'student' ? '您的答复要由律师审核后发出' : null,
  answerProposed: ({ matter }) =>
    matter.proposedAnswer && !matter.proposedAnswer.returned ? null : '还没有等待审核的答复',
  releasedByAnother: ({ matter, actorId }) =>
    matter.proposedAnswer?.byId === actorId ? '不能审核自己写的答复' : null,
  outcome: ({ details }) => (details.outcome ? null : '请写明结果'),
  withinReopenWindow: ({ matter, now }) =>
    matter.closedAt !== undefined && daysBetween(dayOf(matter.closedAt), dayOf(now)) <= REOPEN_DAYS
      ? null
      : '办结已超过 30 天，请重新申请，之前的材料都还在',
  ground: ({ details }) => (details.ground ? null : '请选择终止的法定理由'),
  receiver: ({ details }) => (filled(details.receiver) ? null : '请写明转给哪个部门'),
  lead: ({ matter, details }) => {
    if (!details.leadId) return '请选择集体事项';
    if (matter.lead) return '集体事项不能并入另一个集体事项';
    return details.leadId === matter._id ? '不能并入自己' : null;
  },
  notForOthers: ({ matter }) => (matter.lead ? '集体事项不能由一个人撤回，请联系工作人员' : null),
  fileComplete: ({ matter, now }) => {
    if (matter.openComplaintId) return '还有没答复的投诉';
    if (matter.state === 'referred' && !matter.referral?.receivedAt) return '对方还没有确认接收';
    if (matter.state === 'closed' && !matter.followedUpAt) {
      const closed = matter.closedAt ?? now;
      return daysBetween(dayOf(closed), dayOf(now)) >= REOPEN_DAYS ? null : '还没有回访';
    }
    return null;
  },
} as const satisfies Record<string, (context: RequirementContext) => string | null>;

export type Requirement = keyof typeof REQUIREMENTS;
