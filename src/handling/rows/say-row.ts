import type { OutputOf } from '@contracts/action';
import type { queue } from '@contracts/handling';
import { CHANNELS } from '@domain/matter/matter';
import { dayOf, timeOf } from '@domain/time/china';
import { sayLeft, sayTime } from '@domain/time/say';
import type { At } from '@domain/time/types';
import { TOPICS } from '@domain/triage/topics';
import { presses } from '@/components/matter/pressing';
import { sayShortDay } from '@/format/day';
import { forOffice } from './office-words';

export type Row = OutputOf<typeof queue>['items'][number];
export type RunningPromise = NonNullable<Row['promise']>;

export function isPressing({ dueAt, broken }: RunningPromise, now: At): boolean {
  return broken || presses(dueAt, now);
}

/** The line of facts: number, topic, how it came, how many. */
export function factsOf(row: Row): string[] {
  const facts: string[] = [row.number, TOPICS[row.topic].short, CHANNELS[row.channel]];
  if (row.lead) facts.push(`集体 ${row.memberCount} 人`);
  else facts.push(row.applicant);
  return facts;
}

/** When it is due as a list says it: 还剩 1 小时 20 分, 今天 17:30, 11月26日; what waits for the worker says so. */
export function duePhrase(promise: RunningPromise, now: At): string {
  const { dueAt, turn } = promise;
  const said = isPressing(promise, now)
    ? sayLeft(dueAt, now)
    : dayOf(dueAt) === dayOf(now)
      ? `今天 ${sayTime(timeOf(dueAt))}`
      : sayShortDay(dayOf(dueAt), now);
  return turn === 'worker' ? `职工：${said}` : said;
}

/** What is waited for. */
export function stepOf({ promise, stateLabel }: Row): string {
  if (promise === null) return forOffice(stateLabel);
  return forOffice(promise.turn === 'worker' ? `等他${promise.does}` : `待${promise.does}`);
}

/** What a person must look at; that it is late already stands in red. */
export function flagsOf({ flags }: Row): string[] {
  return flags.filter((flag) => flag !== '已超期');
}
