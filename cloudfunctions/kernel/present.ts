import type { Action, OutputOf, ParsedInputOf } from '@contracts/action';
import { invalid } from './errors';
import { fieldErrors } from './field-errors';
import { log } from './log';

/** The input as the action's schema makes of it. Throws INVALID with a sentence at each wrong field. */
export function validated<A extends Action>(action: A, input: unknown): ParsedInputOf<A>;
export function validated(action: Action, input: unknown): unknown {
  const parsed = action.input.safeParse(input ?? {}, { reportInput: true });
  if (!parsed.success) throw invalid(fieldErrors(parsed.error.issues));
  return parsed.data;
}

/** The only exit: what the output schema lets through. What it does not know stays inside. */
export function presented<A extends Action>(
  action: A,
  output: OutputOf<A>,
  traceId: string,
): unknown {
  const parsed = action.output.safeParse(output);
  if (parsed.success) return parsed.data;
  log({
    event: 'wrong-output',
    fn: action.fn,
    action: action.name,
    traceId,
    paths: parsed.error.issues.map((issue) => issue.path.map(String).join('.')).slice(0, 20),
  });
  throw new Error('the answer does not fit its schema');
}
