import { useCallback, useRef, useState } from 'react';
import type { Action, InputOf, OutputOf } from '@contracts/action';
import { call, type CallOptions } from './call';
import { asFailure, type CallFailure } from './call-failure';
import { newRequestId } from './request-id';

/** What goes along with the input: the group a card was opened from. */
export type SubmitOptions = Pick<CallOptions, 'group'>;

export interface Submit<A extends Action> {
  /** Sends the input. Answers the output, or undefined when it failed: `error` then says why; the input is the page's own. */
  submit: (input: InputOf<A>, options?: SubmitOptions) => Promise<OutputOf<A> | undefined>;
  /** Sends the same input again under the same request id. */
  again: () => Promise<OutputOf<A> | undefined>;
  busy: boolean;
  error: CallFailure | null;
  /** Message for a field by its path; undefined when it is fine. */
  fieldErrors: Readonly<Record<string, string>>;
  clear: () => void;
}

/**
 * Writes by an action. The request id belongs to the input: pressing again after a failure repeats the same request,
 * a changed input is a new one.
 */
export function useSubmit<A extends Action>(action: A): Submit<A> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CallFailure | null>(null);
  const sending = useRef(false);
  const last = useRef<Attempt<A> | null>(null);

  const submit = useCallback(
    async (input: InputOf<A>, options: SubmitOptions = {}) => {
      if (sending.current) return undefined;
      const key = JSON.stringify(input);
      if (last.current?.key !== key)
        last.current = { input, options, key, requestId: newRequestId() };
      sending.current = true;
      setBusy(true);
      setError(null);
      try {
        const output = await call(action, input, { ...options, requestId: last.current.requestId });
        // Done: the same input sent once more is meant as a new request.
        last.current = null;
        return output;
      } catch (thrown) {
        const failure = asFailure(thrown);
        setError(failure);
        return undefined;
      } finally {
        sending.current = false;
        setBusy(false);
      }
    },
    [action],
  );

  const again = useCallback(
    async () => (last.current ? submit(last.current.input, last.current.options) : undefined),
    [submit],
  );
  const clear = useCallback(() => setError(null), []);
  const fieldErrors: Record<string, string> = {};
  for (const { path, message } of error?.fields ?? []) fieldErrors[path] ??= message;
  return { submit, again, busy, error, fieldErrors, clear };
}

interface Attempt<A> {
  input: InputOf<A>;
  options: SubmitOptions;
  key: string;
  requestId: string;
}
