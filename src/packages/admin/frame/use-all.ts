import { useCallback, useEffect, useState } from 'react';
import type { Action, InputOf, OutputOf } from '@contracts/action';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import type { PageOf } from '@/api/use-paged';

type ItemOf<A> = OutputOf<A> extends PageOf<infer T> ? T : never;

interface All<T> {
  items: readonly T[] | null;
  error: CallFailure | null;
  reload: () => void;
}

/** An office has some hundreds of people at most; beyond that a list is looked through page by page. */
const MOST_PAGES = 20;

/** A whole list to choose from, read page after page; `items` is null until it is complete. */
export function useAll<A extends Action>(action: A, wanted = true): All<ItemOf<A>> {
  const [items, setItems] = useState<readonly ItemOf<A>[] | null>(null);
  const [error, setError] = useState<CallFailure | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    readAll(action).then(
      (all) => {
        if (!gone) setItems(all);
      },
      (thrown: unknown) => {
        if (!gone) setError(asFailure(thrown));
      },
    );
    return () => {
      gone = true;
    };
  }, [action, wanted, asked]);
  const reload = useCallback(() => {
    setError(null);
    setAsked((before) => before + 1);
  }, []);
  return { items, error, reload };
}

async function readAll<A extends Action>(action: A): Promise<ItemOf<A>[]> {
  const all: ItemOf<A>[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // a list's input is its cursor; the contract's type has it
    const { items, next } = (await call(action, { cursor } as InputOf<A>)) as PageOf<ItemOf<A>>;
    all.push(...items);
    if (next === undefined || next === null) break;
    cursor = next;
  }
  return all;
}
