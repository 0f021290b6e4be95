import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { At } from '@domain/time/types';

/** The present moment. The only place of the screens that reads the phone's clock. */
export const now = (): At => Date.now();

/** The present moment, read again every `every` ms while the page is in sight. */
export function useNow(every = 60_000): At {
  const [moment, setMoment] = useState(now);
  const [shown, setShown] = useState(true);
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
