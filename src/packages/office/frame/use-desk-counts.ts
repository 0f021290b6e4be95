import { useEffect } from 'react';
import type { OutputOf } from '@contracts/action';
import { deskCounts } from '@contracts/handling';
import { call } from '@/api/call';
import { createStore, useStore } from '@/platform/store';

export type DeskCounts = OutputOf<typeof deskCounts>;

const NOTHING = {};
const known = createStore<DeskCounts | undefined>(undefined);

/** Reads the numbers anew: a page is opened, or something was done that moves them. */
export async function countAgain(): Promise<void> {
  try {
    known.set(await call(deskCounts, NOTHING));
  } catch {
    // without its number a place still leads where it leads; the page itself says what is wrong
  }
}

/** How much waits; the last known numbers until the new ones are there. */
export function useDeskCounts(wanted: boolean): DeskCounts | undefined {
  const counts = useStore(known);
  useEffect(() => {
    if (wanted) void countAgain();
  }, [wanted]);
  return wanted ? counts : undefined;
}
