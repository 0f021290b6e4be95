import type { LimitId } from './limits';

/** Who has the next move. `system` moves by itself within the minute. */
export type Turn = 'worker' | 'staff' | 'reviewer' | 'handler' | 'offeree' | 'none';

interface StateFacts {
  /** What a worker reads on the tag. */
  label: string;
  turn: Turn;
  /** What the one whose turn it is has to do, as "现在轮到…" reads it. */
  does: string;
  /** The promise that starts on entering, unless the table row names another. */
  promise: LimitId | null;
  /** The office list the matter waits in. */
  queue: QueueName;
}

/** The closed list of the office's queues; each is one index range. */
export type QueueName = 'todo' | 'waiting' | 'handling' | 'after' | 'joined' | 'archive';

/** The states of a matter. There is no other list of states anywhere. */
export const STATES = {
  submitted: {
    label: '已收到',
    turn: 'staff',
    does: '首次查看',
    promise: 'firstLook',
    queue: 'todo',
  },
  reviewing: {
    label: '审查中',
    turn: 'reviewer',
    does: '作出决定',
    promise: 'decision',
    queue: 'todo',
  },
  supplementing: {
    label: '等您补材料',
    turn: 'worker',
    does: '补材料',
    promise: 'papers',
    queue: 'waiting',
  },
  granted: {
    label: '已给予援助',
    turn: 'staff',
    does: '安排承办人',
    promise: 'appointment',
    queue: 'todo',
  },
  offered: {
    label: '正在联系律师',
    turn: 'offeree',
    does: '答复派单',
    promise: 'offerAnswer',
    queue: 'waiting',
  },
  handling: {
    label: '办理中',
    turn: 'handler',
    does: '联系您并办理',
    promise: 'firstContact',
    queue: 'handling',
  },
  confirming: {
    label: '等您确认',
    turn: 'worker',
    does: '确认结果',
    promise: 'confirmation',
    queue: 'waiting',
  },
  closed: { label: '已办结', turn: 'staff', does: '回访', promise: 'followUp', queue: 'after' },
  refused: {
    label: '不予援助',
    turn: 'staff',
    does: '整理归档',
    promise: 'archive',
    queue: 'after',
  },
  withdrawn: {
    label: '已撤回',
    turn: 'staff',
    does: '整理归档',
    promise: 'archive',
    queue: 'after',
  },
  terminated: {
    label: '已终止援助',
    turn: 'staff',
    does: '整理归档',
    promise: 'archive',
    queue: 'after',
  },
  referred: {
    label: '已转介',
    turn: 'staff',
    does: '确认对方已接收',
    promise: 'referralReceipt',
    queue: 'waiting',
  },
  joined: {
    label: '并入集体事项',
    turn: 'none',
    does: '随集体事项一起办理',
    promise: null,
    queue: 'joined',
  },
  archived: { label: '已归档', turn: 'none', does: '', promise: null, queue: 'archive' },
} as const satisfies Record<string, StateFacts>;

export type State = keyof typeof STATES;

export const STATE_IDS = Object.keys(STATES) as readonly State[];
