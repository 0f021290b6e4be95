import { useEffect, useState } from 'react';
import type { Action, InputOf, OutputOf } from '@contracts/action';
import { call } from '@/api/call';
import { now } from '@/platform/now';
import { MINUTE } from '@domain/time/units';
import type { At } from '@domain/time/types';

const KEPT_FOR = 5 * MINUTE;

interface Kept {
  at: At;
  answer: Promise<unknown>;
}

const kept = new Map<string, Kept>();

/**
 * What changes rarely and every office page needs: asked once, then shared by the pages for five minutes.
 * Undefined while it is on its way or could not be had; the next page tries again.
 */
export function useOnce<A extends Action>(action: A, input: InputOf<A>): OutputOf<A> | undefined {
  const [data, setData] = useState<OutputOf<A>>();
  const key = `${action.fn}.${action.name}`;
  useEffect(() => {
    let gone = false;
    const known = kept.get(key);
    const fresh = known !== undefined && now() - known.at < KEPT_FOR;
    const answer = fresh
      ? (known.answer as Promise<OutputOf<A>>) // kept under this action's own name
      : call(action, input);
    if (!fresh) kept.set(key, { at: now(), answer });
    answer.then(
      (value) => {
        if (!gone) setData(value);
      },
      () => kept.delete(key),
    );
    return () => {
      gone = true;
    };
  }, [action, input, key]);
  return data;
}

/** After a change of one's own: the next page asks anew. */
export function forget(action: Action): void {
  kept.delete(`${action.fn}.${action.name}`);
}
