import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { At } from '@domain/time/types';
import { MINUTE } from '@domain/time/units';
import { createStore, useStore } from './store';

/** How far the office's clock is from the phone's, in ms; small differences are the time an answer travels. */
const apart = createStore(0);
const TOLERATED = 2 * MINUTE;

/** The present moment. The only place of the screens that reads the phone's clock. */
export const now = (): At => Date.now() + apart.get();

/** Goes by the office's clock, as an answer has just told it: promises run by that one, and phones go wrong. */
export function goBy(office: At): void {
  if (Math.abs(office - now()) > TOLERATED) apart.set(office - Date.now());
}

/** The present moment, read again every `every` ms while the page is in sight. */
export function useNow(every = 60_000): At {
  const [moment, setMoment] = useState(now);
  const [shown, setShown] = useState(true);
  const corrected = useStore(apart);
  useEffect(() => setMoment(now()), [corrected]);
  useDidShow(() => {
    setShown(true);
    setMoment(now());
  });
  useDidHide(() => setShown(false));
  useEffect(() => {
    if (!shown) return;
    const timer = setInterval(() => setMoment(now()), every);
    return () => clearInterval(timer);
  }, [every, shown]);
  return moment;
}
