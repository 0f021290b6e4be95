import type { Clock } from '../clock/clock';
import type { Functions, InvocationResult } from '../functions/functions';
import type { MediaCheck } from './content-safety';

/** The platform gives a message up after so many tries. */
const MOST_TRIES = 3;

const MOST_KEPT = 500;

export interface MediaPushParts {
  clock: Clock;
  functions: Functions;
  appid: string;
  /** The function that gets pushed messages. */
  messagePush: string | undefined;
  /** How long a result takes, in ms; undefined: until it is asked for. */
  afterMs: number | undefined;
  /** What a test has set over the message about a file, if anything. */
  answerFor: (check: MediaCheck) => Record<string, unknown> | undefined;
}

/** Results of `security.mediaCheckAsync`, which arrive later as messages pushed to a function. */
export class MediaPush {
  readonly checks: MediaCheck[] = [];
  private alarm: NodeJS.Timeout | undefined;

  constructor(private readonly parts: MediaPushParts) {}

  /** A file has been taken for checking. */
  keep(check: MediaCheck): void {
    this.checks.push(check);
    if (this.checks.length > MOST_KEPT) this.checks.shift();
    this.plan();
  }

  /** Pushes what was not delivered yet; answers how many messages were taken. */
  async deliver(): Promise<number> {
    const due = this.checks.filter((check) => !check.delivered);
    const taken = await Promise.all(due.map((check) => this.push(check)));
    return taken.filter(Boolean).length;
  }

  clear(): void {
    clearTimeout(this.alarm);
    this.alarm = undefined;
    this.checks.length = 0;
  }

  /** Pushes any message, as the platform would; undefined where no function takes them. */
  async send(
    message: Record<string, unknown>,
    openid: string,
  ): Promise<InvocationResult | undefined> {
    const { messagePush: name, functions } = this.parts;
    if (name === undefined) return undefined;
    return functions.invoke({ name, event: JSON.stringify(message), source: 'push', openid });
  }

  private plan(): void {
    const { afterMs } = this.parts;
    if (afterMs === undefined || this.alarm !== undefined) return;
    this.alarm = setTimeout(() => {
      this.alarm = undefined;
      void this.deliver().then(() => {
        if (this.checks.some((check) => !check.delivered)) this.plan();
      });
    }, afterMs);
    this.alarm.unref();
  }

  private async push(check: MediaCheck): Promise<boolean> {
    check.tries += 1;
    const answer = await this.send(this.message(check), check.openid);
    // what nobody receives is gone; so is what failed too often
    check.delivered = answer === undefined || answer.ok || check.tries >= MOST_TRIES;
    return answer === undefined || answer.ok;
  }

  private message(check: MediaCheck): Record<string, unknown> {
    const { appid, clock, answerFor } = this.parts;
    const { traceId, openid, result } = check;
    return {
      ToUserName: appid,
      FromUserName: openid,
      CreateTime: Math.floor(clock.now() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid,
      trace_id: traceId,
      version: 2,
      errcode: 0,
      errmsg: 'ok',
      result,
      detail: [{ strategy: 'content_model', errcode: 0, prob: 90, ...result }],
      ...answerFor(check),
    };
  }
}
