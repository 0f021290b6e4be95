import type * as z from 'zod/mini';
import type { ErrorCode } from './errors';

/** The cloud functions of the office; one folder of `cloudfunctions/` each. */
export type FunctionName =
  | 'intake'
  | 'triage'
  | 'assignment'
  | 'handling'
  | 'drafting'
  | 'learning'
  | 'publishing'
  | 'directory'
  | 'clock';

/**
 * What a screen may ask of a function. `kind: 'write'` means the call carries a request id and may be sent twice.
 * `errors` names the failures that are particular to this action; the general ones need no mention.
 */
export interface Action<
  Input extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
> {
  readonly fn: FunctionName;
  readonly name: string;
  readonly kind: 'read' | 'write';
  readonly input: Input;
  readonly output: Output;
  readonly errors: readonly ErrorCode[];
}

export type InputOf<A> = A extends Action<infer I, z.ZodMiniType> ? z.input<I> : never;
export type ParsedInputOf<A> = A extends Action<infer I, z.ZodMiniType> ? z.output<I> : never;
export type OutputOf<A> = A extends Action<z.ZodMiniType, infer O> ? z.output<O> : never;

/** Declares an action; its type carries both schemas to the screen and to the function. */
export function action<I extends z.ZodMiniType, O extends z.ZodMiniType>(definition: {
  fn: FunctionName;
  name: string;
  kind: 'read' | 'write';
  input: I;
  output: O;
  errors?: readonly ErrorCode[];
}): Action<I, O> {
  return { errors: [], ...definition };
}
