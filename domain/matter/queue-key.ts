import type { At } from '../time/types';

/** Which class a matter stands in; a smaller number comes first. The clock raises a class when a promise is broken. */
export const QUEUE_PRIORITY = {
  /** A promise was broken and the matter was escalated. */
  broken: 0,
  /** Triage or a person called it urgent. */
  urgent: 1,
  ordinary: 5,
  /** The next step is the worker's. */
  waiting: 8,
} as const;

export type QueueClass = keyof typeof QUEUE_PRIORITY;

/** The facts a matter's place in the queue is read from. */
export interface QueueFacts {
  /** Its promise was broken and it was escalated. */
  broken?: boolean;
  urgent?: boolean;
  waitsForWorker?: boolean;
}

export interface QueuePlace extends QueueFacts {
  /** When the current promise ends; null when none runs (comes last in its class). */
  dueAt: At | null;
  id: string;
}

const DUE_WIDTH = 14;
const NEVER = '9'.repeat(DUE_WIDTH);

/** One string whose order is the queue's order: class, then the earlier promise, then the id. A page of a queue is one range of it. */
export function queueKey({ dueAt, id, ...facts }: QueuePlace): string {
  return `${QUEUE_PRIORITY[queueClass(facts)]}.${dueText(dueAt)}.${id}`;
}

/** Which class the facts give: broken before urgent; a matter that waits for the worker stands last unless it is urgent. */
export function queueClass(facts: QueueFacts): QueueClass {
  if (facts.broken) return 'broken';
  if (facts.urgent) return 'urgent';
  return facts.waitsForWorker ? 'waiting' : 'ordinary';
}

function dueText(dueAt: At | null): string {
  if (dueAt === null) return NEVER;
  const whole = Math.trunc(dueAt);
  if (!(whole >= 0 && whole < Number(NEVER))) throw new RangeError('dueAt outside 1970–5138');
  return String(whole).padStart(DUE_WIDTH, '0');
}
