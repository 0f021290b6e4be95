import type { DeliveryContext } from './effects';

/** What a function does with the messages the platform pushes to it. Each may come twice, and before its time. */
export interface PushWork {
  readonly served: 'push';
  run(ctx: DeliveryContext, event: unknown): Promise<void>;
}

/** What the platform wants to hear; otherwise it sends the message again. */
export const HEARD = 'success';

/** Whether this has the shape of a pushed message. Who sent it is checked beside. */
export function looksLikePush(event: unknown): boolean {
  return typeof event === 'object' && event !== null && 'MsgType' in event;
}

/** Sources in which a person, a program outside or another function has chosen the event. */
const CHOSEN_BY_SOMEBODY: ReadonlySet<string> = new Set([
  'wx_client',
  'wx_devtools',
  'wx_localdebug',
  'wx_http',
  'wx_crawler',
]);

/**
 * Whether the platform itself caused a run, by the source it names. A pushed message carries the OPENID of the person it
 * is about, so the login says nothing here; a chain of sources means that a function was called by another.
 */
export function sentByPlatform(source: string): boolean {
  return /^wx_[a-z]+$/.test(source) && !CHOSEN_BY_SOMEBODY.has(source);
}
