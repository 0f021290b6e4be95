import type { FunctionName } from '@contracts/action';
import type { EffectKind } from './effects';
import { type Handler, handlersIn } from './handler';
import { type MessageTemplates, noticeKind } from './notify';
import type { EffectTable } from './outbox';
import type { PolicyRow } from './policy';
import type { PushWork } from './push-event';
import type { TimerWork } from './timer-event';

/** All that one function is made of; put together by the build from the function's folder and the office's tables. */
export interface FunctionParts {
  fn: FunctionName;
  /** The action files of the folder. */
  modules: readonly object[];
  policies: readonly PolicyRow[];
  effects: readonly EffectKind<never>[];
  messages: MessageTemplates;
  /** For the function with the timer. */
  onTimer?: TimerWork;
  /** For the function that the platform pushes its messages to. */
  onPush?: PushWork;
}

export interface ServedAction {
  id: string;
  handler: Handler;
  row: PolicyRow;
}

/** The same, ready to look things up in. */
export interface ServedFunction {
  fn: FunctionName;
  /** By name within the function: the client calls the function itself. */
  actions: ReadonlyMap<string, ServedAction>;
  effects: EffectTable;
  onTimer?: TimerWork;
  onPush?: PushWork;
}

/** Checks a function's parts against each other. Throws on an action without a policy row: it would be open or dead. */
export function assemble(parts: FunctionParts): ServedFunction {
  const rows = new Map(parts.policies.map((row) => [String(row.action), row]));
  const actions = new Map<string, ServedAction>();
  for (const handler of parts.modules.flatMap(handlersIn)) {
    const id = `${handler.action.fn}.${handler.action.name}`;
    const row = rows.get(id);
    if (handler.action.fn !== parts.fn) throw new Error(`${id} lies in the folder of ${parts.fn}`);
    if (actions.has(handler.action.name)) throw new Error(`${id} is answered twice`);
    if (!row) throw new Error(`${id} has no policy row`);
    if (row.public && handler.served === 'write') throw new Error(`${id} writes: cannot be public`);
    actions.set(handler.action.name, { id, handler, row });
  }
  const effects = new Map<string, EffectKind<never>>();
  for (const kind of [noticeKind(parts.messages), ...parts.effects]) {
    if (effects.has(kind.kind)) throw new Error(`effect ${kind.kind} is defined twice`);
    effects.set(kind.kind, kind);
  }
  const { fn, onTimer, onPush } = parts;
  return { fn, actions, effects, onTimer, onPush };
}
