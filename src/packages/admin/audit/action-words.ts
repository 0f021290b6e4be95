import { LIMITS } from '@domain/matter/limit-table';
import { isRole, ROLES } from '@domain/people/roles';

/** What each recorded action is called. One that a newer office has added is told as another action. */
const WORDS: Readonly<Record<string, string>> = {
  'directory.my-details': '查看自己的资料',
  'directory.save-profile': '改自己的资料',
  'directory.join': '用邀请码加入',
  'directory.claim-matter': '认领事项',
  'directory.set-consent': '改同意事项',
  'directory.export-mine': '导出自己的资料',
  'directory.erase-mine': '删除自己的资料',
  'directory.reveal': '查看个人信息原文',
  'directory.people': '查看人员',
  'directory.set-roles': '改人员身份',
  'directory.remove-person': '移出人员',
  'directory.invitations': '查看邀请',
  'directory.invite': '做邀请码',
  'directory.revoke-invitation': '撤回邀请',
  'directory.lawyers': '查看律师名片',
  'directory.save-lawyer': '改律师名片',
  'directory.save-firm': '改律所',
  'directory.save-station': '改站点',
  'directory.respondents': '查看用人单位',
  'directory.save-respondent': '改用人单位',
  'directory.merge-respondents': '合并用人单位',
  'directory.save-limit': '改期限',
  'directory.save-parameter': '加当地标准',
  'triage.correction-list': '查看分诊更正',
  'triage.export-corrections': '导出分诊更正',
  'handling.signals': '查看集体线索',
  'handling.join-signal': '把线索里的事项并入集体事项',
  'handling.set-signal-aside': '搁置集体线索',
  'drafting.render': '生成文书',
  'drafting.prefill': '用事项内容起草文书',
  'drafting.keep-result': '存计算结果',
  'drafting.results': '看计算结果',
  'drafting.claims': '看请求清单',
  'drafting.save-claims': '改请求清单',
  'directory.audit-trail': '查看操作记录',
  'directory.call-list': '查看要打的电话',
  'intake.attach-file': '加材料',
  'intake.remove-file': '删材料',
  'intake.file-link': '打开材料',
  'intake.submit': '提交申请',
  'intake.ask': '提交咨询',
  'intake.my-matters': '查看自己的事项',
  'intake.my-matter': '查看自己的事项',
  'intake.supplement': '补材料',
  'intake.name-employer': '补充用人单位',
  'intake.withdraw': '撤回事项',
  'intake.object': '提出异议',
  'intake.confirm': '确认结果',
  'intake.follow-up': '继续问',
  'intake.reopen': '重新打开事项',
  'intake.ask-reassign': '申请换承办人',
  'intake.ask-upgrade': '申请律师代理',
  'intake.complain': '投诉',
  'intake.register': '登记来访来电',
  'intake.issue-claim-code': '发认领码',
  'triage.correct': '更正分诊',
  'assignment.candidates': '查看派单人选',
  'assignment.offer': '派单',
  'assignment.recall-offer': '收回派单',
  'assignment.assign-in-house': '交本站办理',
  'assignment.my-offers': '查看自己的派单',
  'assignment.my-offer': '查看一个派单',
  'assignment.accept': '接受派单',
  'assignment.decline': '不接派单',
  'assignment.my-cases': '查看自己的案件',
  'handling.queue': '查看待办',
  'handling.register': '查看登记簿',
  'handling.search': '查找事项',
  'handling.matter': '查看事项',
  'handling.timeline': '查看事项经过',
  'handling.messages': '查看消息',
  'handling.send-message': '发消息',
  'handling.take': '开始答复',
  'handling.start-review': '开始审查',
  'handling.request-materials': '请职工补材料',
  'handling.papers-received': '登记收到的材料',
  'handling.grant': '给予援助',
  'handling.refuse': '不予援助',
  'handling.hand-back': '退回一级',
  'handling.escalate': '转给律师或专家',
  'handling.upgrade': '转为代理',
  'handling.reassign': '更换承办人',
  'handling.keep-handler': '不更换承办人',
  'handling.refer': '转到别的部门',
  'handling.referral-received': '登记对方已接收',
  'handling.referral-returned': '登记对方退回',
  'handling.terminate': '终止援助',
  'handling.archive': '归档',
  'handling.reopen': '重新打开事项',
  'handling.confirm-for-worker': '替职工确认',
  'handling.record-follow-up': '记录回访',
  'handling.record-contact': '记录联系',
  'handling.record-work': '记录工作',
  'handling.enter-stage': '进入下一阶段',
  'handling.answer': '答复',
  'handling.propose-answer': '交审核',
  'handling.answers-to-release': '查看待审核的答复',
  'handling.release-answer': '审核通过并发出',
  'handling.amend': '补充资料',
  'drafting.clock-facts': '看重要日期',
  'drafting.save-clock-facts': '更新重要日期',
  'handling.return-answer': '退回修改',
  'handling.conclude': '办结',
  'handling.complaints': '查看投诉',
  'handling.answer-complaint': '答复投诉',
  'handling.open-collective': '建集体事项',
  'handling.add-member': '登记集体事项的职工',
  'handling.join-collective': '并入集体事项',
  'handling.separate': '单独办理',
  'handling.set-representative': '改代表',
  'handling.members': '查看集体名单',
  'handling.joinable': '查看可以并入的事项',
  'handling.save-group': '改咨询群',
  'handling.answer-card': '做答复卡片',
  'handling.open-answer-card': '打开答复卡片',
};

export const sayAction = (action: string): string => WORDS[action] ?? '做了别的操作';

/** Why it was done. What the functions write in their own ids is told in words. */
export function sayReason(action: string, reason: string): string {
  if (action === 'directory.set-roles') return sayRoles(reason);
  if (action === 'directory.save-limit') return sayChange(reason);
  return reason === '' ? '' : `理由：${reason}`;
}

function sayRoles(reason: string): string {
  const roles = reason.split(' ').filter(isRole);
  const held = roles.filter((role) => role !== 'worker').map((role) => ROLES[role].label);
  return `身份：${held.join('、') || '职工'}`;
}

/** "firstLook 1 → 2" */
function sayChange(reason: string): string {
  const [id = '', ...rest] = reason.split(' ');
  const label = Object.entries(LIMITS).find(([one]) => one === id)?.[1].label;
  return [label ?? '', ...rest].join(' ').trim();
}
