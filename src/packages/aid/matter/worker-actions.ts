import type { WorkerAction } from './own-matter';

/** What a worker can be asked for in a sheet: the moves of the lifecycle table, and a complaint, which moves nothing. */
export type AskedAction =
  | Extract<
      WorkerAction,
      'object' | 'withdraw' | 'confirm' | 'followUp' | 'reopen' | 'askReassign' | 'askUpgrade'
    >
  | 'complain';

const ASKED: readonly string[] = [
  'object',
  'withdraw',
  'confirm',
  'followUp',
  'reopen',
  'askReassign',
  'askUpgrade',
];

export function isAsked(action: WorkerAction): action is Exclude<AskedAction, 'complain'> {
  return ASKED.includes(action);
}

export interface Question {
  title: string;
  /** What will happen. */
  explain: string;
  /** The field; absent: only a confirmation. */
  label: string;
  placeholder?: string;
  maxLength: number;
  optional: boolean;
  /** Name of the field in the action's input. */
  field: 'reasons' | 'text' | 'words';
  /** Verb of the sheet's button. */
  verb: string;
  danger?: boolean;
  done: string;
}

/** What each sheet asks and promises. */
export const QUESTIONS: Readonly<Record<AskedAction, Question>> = {
  object: {
    title: '我有异议',
    explain: '会由另一位审查员重新看，5 天内答复您。法律援助法第四十九条。',
    label: '您为什么不同意',
    placeholder: '哪里不对、有什么新情况或新材料',
    maxLength: 1000,
    optional: false,
    field: 'reasons',
    verb: '提出异议',
    done: '异议已收到',
  },
  withdraw: {
    title: '撤回这件事？',
    explain: '撤回后我们就不再办了。填过的内容和材料都留着，以后可以重新申请。',
    label: '为什么撤回',
    maxLength: 300,
    optional: true,
    field: 'reasons',
    verb: '撤回',
    danger: true,
    done: '已撤回',
  },
  confirm: {
    title: '确认结果',
    explain: '确认后这件事就办结了，30 天内还可以重新打开。',
    label: '想说的话',
    maxLength: 500,
    optional: true,
    field: 'words',
    verb: '确认',
    done: '谢谢您的评价',
  },
  followUp: {
    title: '还有问题',
    explain: '会回到承办人手里接着办。',
    label: '还有什么问题',
    maxLength: 1000,
    optional: false,
    field: 'reasons',
    verb: '接着问',
    done: '已转给承办人',
  },
  reopen: {
    title: '重新打开',
    explain: '编号不变，之前的内容都在，会有人接着办。',
    label: '发生了什么新情况',
    maxLength: 1000,
    optional: false,
    field: 'reasons',
    verb: '重新打开',
    done: '已重新打开',
  },
  askReassign: {
    title: '申请换承办人',
    explain: '工作人员会看您的理由并答复您。答复前，现在的承办人接着办。',
    label: '为什么想换',
    maxLength: 500,
    optional: false,
    field: 'reasons',
    verb: '申请更换',
    done: '申请已收到',
  },
  askUpgrade: {
    title: '申请律师代理',
    explain: '编号不变，由咨询转为代理，要先审查。工作人员会答复您。',
    label: '希望律师帮您做什么',
    maxLength: 500,
    optional: true,
    field: 'reasons',
    verb: '申请代理',
    done: '申请已收到',
  },
  complain: {
    title: '投诉',
    explain: '由没有经手这件事的人处理，7 个工作日内答复您。不影响您的事继续办。',
    label: '您要投诉什么',
    maxLength: 1000,
    optional: false,
    field: 'text',
    verb: '提交投诉',
    done: '投诉已收到',
  },
};
