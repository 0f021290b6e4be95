import { useEffect, useState } from 'react';

/**
 * How many of a long list to draw now: it grows step by step, so that no single picture handed to WeChat is heavy.
 * An empty list begins anew.
 */
export function useGrowing(length: number, step = 6): number {
  const [shown, setShown] = useState(step);
  useEffect(() => {
    if (length === 0) return setShown(step);
    if (shown >= length) return;
    const timer = setTimeout(() => setShown(shown + step));
    return () => clearTimeout(timer);
  }, [shown, length, step]);
  return Math.min(shown, length);
}
