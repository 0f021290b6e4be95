import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Action, InputOf, OutputOf } from '@contracts/action';
import { call } from './call';
import { asFailure, type CallFailure } from './call-failure';

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
  const [state, setState] = useState<QueryState<OutputOf<A>>>(LOADING);
  const [refreshing, setRefreshing] = useState(false);
  const asked = useRef(0);
  const key = JSON.stringify(input);
  const latest = useRef({ input, isEmpty });
  latest.current = { input, isEmpty };

  const load = useCallback(async () => {
    const { input: wanted } = latest.current;
    if (wanted === null) return;
    asked.current += 1;
    const mine = asked.current;
    setRefreshing(true);
    try {
      const data = await call(action, wanted);
      if (mine !== asked.current) return;
      setState({
        status: latest.current.isEmpty(data) ? 'empty' : 'ready',
        data,
        error: undefined,
      });
    } catch (thrown) {
      if (mine !== asked.current) return;
      const error = asFailure(thrown);
      // What is already on the page stays readable; the page may show `error` above it.
      setState((before) => {
        if (before.status === 'ready' || before.status === 'empty') return { ...before, error };
        return { status: error.offline ? 'offline' : 'error', data: undefined, error };
      });
    }
    setRefreshing(false);
  }, [action]);

  useEffect(() => {
    setState(LOADING);
    asked.current += 1;
    if (key !== 'null') void load();
    return () => {
      asked.current += 1;
    };
  }, [key, load]);

  const shownOnce = useRef(false);
  useDidShow(() => {
    if (shownOnce.current && refreshOnShow) void load();
    shownOnce.current = true;
  });

  const reload = useCallback(() => {
    setState((before) =>
      before.status === 'ready' || before.status === 'empty' ? before : LOADING,
    );
    void load();
  }, [load]);
  return { ...state, reload, refreshing };
}

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
