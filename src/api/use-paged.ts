import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Action, InputOf, OutputOf } from '@contracts/action';
import { call } from './call';
import { asFailure, CallFailure } from './call-failure';
import { useLatest } from './use-latest';

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
  /** The question this list answers. */
  key: string;
  items: readonly T[];
  next: string | undefined;
  status: Paged<T>['status'];
  error: CallFailure | undefined;
  loadingMore: boolean;
}

const start = <T>(key: string): State<T> => ({
  key,
  items: [],
  next: undefined,
  status: 'loading',
  error: undefined,
  loadingMore: false,
});

/**
 * Reads a list page by page. `input` without the cursor; null asks nothing.
 * For pulling down, the page's config needs `enablePullDownRefresh: true`.
 */
export function usePaged<A extends Action>(
  action: A,
  input: Omit<InputOf<A>, 'cursor'> | null,
): Paged<ItemOf<A>> {
  const key = JSON.stringify(input);
  const [answered, setAnswered] = useState<State<ItemOf<A>>>(() => start(''));
  const state = answered.key === key ? answered : start<ItemOf<A>>(key);
  const asked = useRef(0);
  const busy = useRef(false);
  const latestRef = useLatest({ input, state });

  const fetchPage = useCallback(
    async (cursor: string | undefined) => {
      const { input: wanted } = latestRef.current;
      if (wanted === null) return;
      const of = JSON.stringify(wanted);
      asked.current += 1;
      const mine = asked.current;
      busy.current = true;
      // The cursor is the one field this hook adds; the contract's type has it.
      const page = await call(action, { ...wanted, cursor } as InputOf<A>).then(
        (output) => output as PageOf<ItemOf<A>>,
        asFailure,
      );
      if (mine !== asked.current) return;
      busy.current = false;
      setAnswered((kept) => {
        const before = kept.key === of ? kept : start<ItemOf<A>>(of);
        if (page instanceof CallFailure) {
          const status = page.offline ? 'offline' : 'error';
          return {
            ...before,
            error: page,
            loadingMore: false,
            status: before.items.length > 0 ? before.status : status,
          };
        }
        const items = cursor === undefined ? page.items : [...before.items, ...page.items];
        return {
          ...start<ItemOf<A>>(of),
          items,
          next: page.next ?? undefined,
          status: items.length === 0 ? 'empty' : 'ready',
        };
      });
    },
    [action, latestRef],
  );

  useEffect(() => {
    if (key !== 'null') void fetchPage(undefined);
    return () => {
      asked.current += 1;
      busy.current = false;
    };
  }, [key, fetchPage]);

  const more = useCallback(() => {
    const { status, next } = latestRef.current.state;
    if (busy.current) return;
    if (status === 'error' || status === 'offline') {
      setAnswered(start(''));
      void fetchPage(undefined);
    } else if (next !== undefined) {
      setAnswered((before) => ({ ...before, loadingMore: true, error: undefined }));
      void fetchPage(next);
    }
  }, [fetchPage, latestRef]);

  const reload = useCallback(() => {
    void fetchPage(undefined).finally(() => stopPullDownRefresh());
  }, [fetchPage]);

  usePullDownRefresh(reload);
  useReachBottom(() => {
    if (!latestRef.current.state.error) more();
  });
  const shownOnce = useRef(false);
  useDidShow(() => {
    if (shownOnce.current) void fetchPage(undefined);
    shownOnce.current = true;
  });

  const { items, status, error, loadingMore, next } = state;
  return { items, status, error, loadingMore, hasMore: next !== undefined, more, reload };
}
