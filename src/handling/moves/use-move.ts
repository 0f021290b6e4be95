import { useEffect, useRef } from 'react';
import type { Action, InputOf } from '@contracts/action';
import type { ErrorCode } from '@contracts/errors';
import { useSubmit } from '@/api/use-submit';
import type { MoveProps } from './move-props';

/** Makes a move of the lifecycle by its action; when somebody else was quicker, the page is read again. */
export function useMove<A extends Action>(
  action: A,
  { onMoved, onStale }: Pick<MoveProps, 'onMoved' | 'onStale'>,
  /** What was being written has arrived and need not be kept. */
  arrived: () => void = () => undefined,
) {
  const { submit, again, busy, error, fieldErrors } = useSubmit(action);
  const code = error?.code;
  const latest = useRef(onStale);
  latest.current = onStale;
  useEffect(() => {
    if (code !== undefined && OVERTAKEN.includes(code)) latest.current();
  }, [code]);
  const done = () => {
    arrived();
    onMoved();
  };
  const send = async (input: InputOf<A>) => {
    if ((await submit(input)) !== undefined) done();
  };
  const retry = async () => {
    if ((await again()) !== undefined) done();
  };
  return { send, retry, busy, error, fieldErrors };
}

/** Somebody else was quicker: the matter has moved on, or is another's by now. */
const OVERTAKEN: readonly ErrorCode[] = ['CONFLICT', 'NOT_ALLOWED_NOW', 'NOT_FOUND'];

export type Move = Omit<ReturnType<typeof useMove>, 'send'>;
