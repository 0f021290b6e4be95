import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Action, InputOf, OutputOf } from '@contracts/action';
import type { ErrorCode } from '@contracts/errors';
import { call } from './call';
import { asFailure, type CallFailure } from './call-failure';
import { useLatest } from './use-latest';

/** What a page that reads can be in. */
export type Query<T> = QueryState<T> & {
  /** Asks again; what is shown stays until the answer comes. */
  reload: () => void;
  /** An answer is under way while older data is shown. */
  refreshing: boolean;
};

type QueryState<T> =
  | { status: 'loading'; data: undefined; error: undefined }
  | { status: 'ready' | 'empty'; data: T; error: CallFailure | undefined }
  | { status: 'error' | 'offline'; data: undefined; error: CallFailure };

interface QueryOptions<T> {
  /** Whether there is nothing to show; by default: `items` is an empty list. */
  isEmpty?: (data: T) => boolean;
  /** Ask again whenever the page comes back into sight. On by default. */
  refreshOnShow?: boolean;
}

/** Reads by an action. While `input` is null nothing is asked and the page is loading. */
export function useQuery<A extends Action>(
  action: A,
  input: InputOf<A> | null,
  options: QueryOptions<OutputOf<A>> = {},
): Query<OutputOf<A>> {
  const { isEmpty = hasNoItems, refreshOnShow = true } = options;
  const key = JSON.stringify(input);
  const [state, setState] = useState<Answered<OutputOf<A>>>({ key: '', ...LOADING });
  const [refreshing, setRefreshing] = useState(false);
  const asked = useRef(0);
  const latestRef = useLatest({ input, isEmpty });

  const load = useCallback(async () => {
    const { input: wanted } = latestRef.current;
    if (wanted === null) return;
    asked.current += 1;
    const mine = asked.current;
    const answered = await call(action, wanted).then(
      (data) => ({ ok: true as const, data }),
      (thrown: unknown) => ({ ok: false as const, error: asFailure(thrown) }),
    );
    if (mine !== asked.current) return;
    setRefreshing(false);
    const of = JSON.stringify(wanted);
    const { isEmpty: nothingIn } = latestRef.current;
    setState((before) => {
      if (answered.ok) {
        const status = nothingIn(answered.data) ? 'empty' : 'ready';
        return { key: of, status, data: answered.data, error: undefined };
      }
      const { error } = answered;
      // What is already on the page stays readable, unless it is not his to read any more; the page may show `error`
      // above it.
      const readable = before.status === 'ready' || before.status === 'empty';
      if (before.key === of && readable && !TAKEN_AWAY.includes(error.code))
        return { ...before, error };
      return { key: of, status: error.offline ? 'offline' : 'error', data: undefined, error };
    });
  }, [action, latestRef]);

  useEffect(() => {
    if (key !== 'null') void load();
    return () => {
      // The answer to a question that is no longer asked is not wanted.
      asked.current += 1;
    };
  }, [key, load]);

  const reload = useCallback(() => {
    setState((before) => (before.data === undefined ? { key: '', ...LOADING } : before));
    setRefreshing(true);
    void load();
  }, [load]);

  const shownOnce = useRef(false);
  useDidShow(() => {
    if (shownOnce.current && refreshOnShow) void load();
    shownOnce.current = true;
  });

  const shown: QueryState<OutputOf<A>> = state.key === key ? state : LOADING;
  return { ...shown, reload, refreshing };
}

/** What was read is gone, or meant for others by now. */
const TAKEN_AWAY: readonly ErrorCode[] = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'];

/** An answer, and the question it belongs to. */
type Answered<T> = QueryState<T> & { key: string };

const LOADING = { status: 'loading', data: undefined, error: undefined } as const;

function hasNoItems(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'items' in data &&
    Array.isArray(data.items) &&
    data.items.length === 0
  );
}
