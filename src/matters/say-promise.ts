import type { OutputOf } from '@contracts/action';
import type { myMatter } from '@contracts/intake';
import { sayLeft, sayMoment } from '@domain/time/say';
import type { At } from '@domain/time/types';

export type Promised = NonNullable<OutputOf<typeof myMatter>['promise']>;

/** By when, and how long that is: "最迟 11月27日（周五）17:30，还剩 5 天". An overdue one says that we know. */
export function sayByWhen({ dueAt, turn }: Promised, now: At): string {
  const when = sayMoment(dueAt, now);
  if (dueAt >= now)
    return `${turn === 'worker' ? '请在' : '最迟'} ${when}${turn === 'worker' ? ' 前' : ''}，${sayLeft(dueAt, now)}`;
  return turn === 'worker'
    ? `${when} 已经到期，请尽快`
    : `原定 ${when}，${sayLeft(dueAt, now)}，我们已经在催办`;
}

/** Whether it is the worker who must act. */
export const isYours = (promise: Promised | null): boolean => promise?.turn === 'worker';

/** In these states the office only files the papers: nothing that the worker waits for. */
const FILED: readonly string[] = ['refused', 'withdrawn', 'terminated'];

/** The promise as far as it concerns the worker; null when nobody owes him anything more. */
export const runningFor = <P>({
  state,
  promise,
}: {
  state: string;
  promise: P | null;
}): P | null => (FILED.includes(state) ? null : promise);
