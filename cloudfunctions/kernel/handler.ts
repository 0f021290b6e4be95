import type { Action, OutputOf, ParsedInputOf } from '@contracts/action';
import type { BaseContext, ReadContext, WriteContext } from './context';

// The maps below are only ever called with what the action's own schema has made of an input.
type AnyAction = Action;

/** An action that reads, with what answers it. */
export interface ReadHandler<A extends AnyAction = AnyAction> {
  readonly served: 'read';
  readonly action: A;
  handle(ctx: ReadContext, input: ParsedInputOf<A>): Promise<OutputOf<A>>;
}

/** An action that writes. `prepare` runs before the transaction, once, for what must not hold it open. */
export interface WriteHandler<A extends AnyAction = AnyAction, P = unknown> {
  readonly served: 'write';
  readonly action: A;
  prepare?(ctx: PrepareContext, input: ParsedInputOf<A>): Promise<P>;
  handle(ctx: WriteContext, input: ParsedInputOf<A>, prepared: P): Promise<OutputOf<A>>;
}

/** What `prepare` is given: the caller's role is known to fit, the resource is not loaded yet. */
export interface PrepareContext extends BaseContext {
  caller: ReadContext['caller'];
}

export type Handler = ReadHandler | WriteHandler;

/** Answers an action that reads. */
export function reads<A extends AnyAction>(
  action: A,
  handle: ReadHandler<A>['handle'],
): ReadHandler<A> {
  if (action.kind !== 'read') throw new Error(`${action.fn}.${action.name} writes`);
  return { served: 'read', action, handle };
}

/** Answers an action that writes: one transaction, retried as a whole when somebody else was faster. */
export function writes<A extends AnyAction>(
  action: A,
  handle: (ctx: WriteContext, input: ParsedInputOf<A>) => Promise<OutputOf<A>>,
): WriteHandler<A, undefined> {
  return writesAfter(action, async () => undefined, handle);
}

/** The same, after a step outside of the transaction: a text check, a phone code, a file taken over. */
export function writesAfter<A extends AnyAction, P>(
  action: A,
  prepare: (ctx: PrepareContext, input: ParsedInputOf<A>) => Promise<P>,
  handle: (ctx: WriteContext, input: ParsedInputOf<A>, prepared: P) => Promise<OutputOf<A>>,
): WriteHandler<A, P> {
  if (action.kind !== 'write') throw new Error(`${action.fn}.${action.name} only reads`);
  return { served: 'write', action, prepare, handle };
}

/** Finds the handlers among the exports of an action file. */
export function handlersIn(module: object): Handler[] {
  return Object.values(module).filter(isHandler);
}

function isHandler(value: unknown): value is Handler {
  if (typeof value !== 'object' || value === null) return false;
  const served: unknown = Reflect.get(value, 'served');
  return served === 'read' || served === 'write';
}
