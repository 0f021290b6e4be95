import { Cron } from 'croner';
import type { Clock } from '../clock/clock';
import type { Functions, InvocationResult } from '../functions/functions';
import type { FunctionDefinition, Trigger } from '../functions/registry';

interface Timer {
  function: string;
  trigger: Trigger;
  cron: Cron;
  nextAt: number | undefined;
  lastAt: number | undefined;
}

const LONGEST_SLEEP = 60_000;

/** Timer triggers: seven-field cron in China time, run by the cloud's movable clock. */
export class Timers {
  private timers: Timer[] = [];
  private alarm: NodeJS.Timeout | undefined;
  private readonly running = new Set<Promise<unknown>>();

  constructor(
    private readonly functions: Functions,
    private readonly clock: Clock,
    private readonly ticks: boolean,
  ) {
    clock.onMove(() => this.plan());
  }

  /** Reads the triggers of the functions anew. Throws an Error with one clear sentence for a wrong cron. */
  load(): void {
    this.timers = this.functions.definitions().flatMap(timersOf);
    this.plan();
  }

  /** Each timer with its next and last run (epoch ms). */
  list() {
    return this.timers.map(({ function: name, trigger, nextAt, lastAt }) => ({
      function: name,
      trigger: trigger.name,
      cron: trigger.cron,
      nextAt,
      lastAt,
    }));
  }

  /** Runs every scheduled function once, now; answers what each said. */
  async fire(): Promise<Array<{ function: string; result: InvocationResult }>> {
    const answers = await Promise.all(
      this.timers.map(async (timer) => ({
        function: timer.function,
        result: await this.run(timer),
      })),
    );
    this.plan();
    return answers;
  }

  /** Stops the timers. */
  close(): void {
    clearTimeout(this.alarm);
    this.timers = [];
  }

  private plan(): void {
    clearTimeout(this.alarm);
    const now = this.clock.now();
    // a run that came due while the clock was moved stays due
    for (const timer of this.timers)
      if (timer.nextAt === undefined || timer.nextAt > now || !this.ticks)
        timer.nextAt = nextRun(timer.cron, now);
    const nexts = this.timers.flatMap(({ nextAt }) => (nextAt === undefined ? [] : [nextAt]));
    if (!this.ticks || nexts.length === 0) return;
    const wait = Math.min(LONGEST_SLEEP, Math.max(0, Math.min(...nexts) - now));
    this.alarm = setTimeout(() => this.tick(), wait);
    this.alarm.unref();
  }

  private tick(): void {
    const now = this.clock.now();
    for (const timer of this.timers) {
      if (timer.nextAt === undefined || timer.nextAt > now) continue;
      timer.nextAt = nextRun(timer.cron, now);
      const run = this.run(timer).finally(() => this.running.delete(run));
      this.running.add(run);
    }
    this.plan();
  }

  private run(timer: Timer): Promise<InvocationResult> {
    const now = this.clock.now();
    timer.lastAt = now;
    return this.functions.invoke({
      name: timer.function,
      event: JSON.stringify({
        Type: 'Timer',
        TriggerName: timer.trigger.name,
        Time: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'),
        Message: '',
      }),
      source: 'timer',
      openid: undefined,
    });
  }
}

function timersOf({ name, trigger }: FunctionDefinition): Timer[] {
  if (trigger === undefined) return [];
  if (trigger.cron.trim().split(/\s+/).length !== 7)
    throw new Error(`The timer of ${name} needs a cron of seven fields, not "${trigger.cron}".`);
  const cron = new Cron(trigger.cron, { paused: true, timezone: 'Asia/Shanghai' });
  return [{ function: name, trigger, cron, nextAt: undefined, lastAt: undefined }];
}

const nextRun = (cron: Cron, after: number): number | undefined =>
  cron.nextRun(new Date(after))?.getTime();
