import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Action, InputOf, OutputOf } from '@contracts/action';
import { call } from './call';
import { asFailure, type CallFailure } from './call-failure';

/** A list that comes in pages, by cursor. */
export interface Paged<T> {
  status: 'loading' | 'ready' | 'empty' | 'error' | 'offline';
  items: readonly T[];
  /** Of the first page (status error or offline) or of a later one (the items stay). */
  error: CallFailure | undefined;
  hasMore: boolean;
  loadingMore: boolean;
  /** Fetches the next page, or tries the failed one again. Also happens by itself near the bottom of the page. */
  more: () => void;
  /** Starts anew from the first page; also by pulling the page down. */
  reload: () => void;
}

/** The convention of list actions: `cursor` in, `items` and `next` out. */
export interface PageOf<T> {
  items: readonly T[];
  next?: string | null | undefined;
}

type ItemOf<A> = OutputOf<A> extends PageOf<infer T> ? T : never;

interface State<T> {
  items: readonly T[];
  next: string | undefined;
  status: Paged<T>['status'];
  error: CallFailure | undefined;
  loadingMore: boolean;
}

const START = {
  items: [],
  next: undefined,
  status: 'loading',
  error: undefined,
  loadingMore: false,
} as const;

/**
 * Reads a list page by page. `input` without the cursor; null asks nothing.
 * For pulling down, the page's config needs `enablePullDownRefresh: true`.
 */
export function usePaged<A extends Action>(
  action: A,
  input: Omit<InputOf<A>, 'cursor'> | null,
): Paged<ItemOf<A>> {
  const [state, setState] = useState<State<ItemOf<A>>>(START);
  const asked = useRef(0);
  const busy = useRef(false);
  const key = JSON.stringify(input);
  const latest = useRef({ input, state });
  latest.current = { input, state };

  const fetchPage = useCallback(
    async (cursor: string | undefined) => {
      if (latest.current.input === null) return;
      asked.current += 1;
      const mine = asked.current;
      busy.current = true;
      if (cursor !== undefined)
        setState((before) => ({ ...before, loadingMore: true, error: undefined }));
      try {
        // The cursor is the one field this hook adds; the contract's type has it.
        const page = (await call(action, {
          ...latest.current.input,
          cursor,
        } as InputOf<A>)) as PageOf<ItemOf<A>>;
        if (mine !== asked.current) return;
        setState((before) => {
          const items = cursor === undefined ? page.items : [...before.items, ...page.items];
          const status = items.length === 0 ? 'empty' : 'ready';
          return {
            items,
            next: page.next ?? undefined,
            status,
            error: undefined,
            loadingMore: false,
          };
        });
      } catch (thrown) {
        if (mine !== asked.current) return;
        const error = asFailure(thrown);
        setState((before) => ({
          ...before,
          error,
          loadingMore: false,
          status: before.items.length > 0 ? before.status : error.offline ? 'offline' : 'error',
        }));
      }
      busy.current = false;
    },
    [action],
  );

  useEffect(() => {
    setState(START);
    if (key !== 'null') void fetchPage(undefined);
    return () => {
      asked.current += 1;
      busy.current = false;
    };
  }, [key, fetchPage]);

  const more = useCallback(() => {
    const { status, next } = latest.current.state;
    if (busy.current) return;
    if (status === 'error' || status === 'offline') {
      setState(START);
      void fetchPage(undefined);
    } else if (next !== undefined) void fetchPage(next);
  }, [fetchPage]);

  const reload = useCallback(() => {
    void fetchPage(undefined).finally(() => stopPullDownRefresh());
  }, [fetchPage]);

  usePullDownRefresh(reload);
  useReachBottom(() => {
    if (!latest.current.state.error) more();
  });
  const shownOnce = useRef(false);
  useDidShow(() => {
    if (shownOnce.current) void fetchPage(undefined);
    shownOnce.current = true;
  });

  const { items, status, error, loadingMore, next } = state;
  return { items, status, error, loadingMore, hasMore: next !== undefined, more, reload };
}
