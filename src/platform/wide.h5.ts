import { useSyncExternalStore } from 'react';
import { WIDE } from './wide-limit';

const query = window.matchMedia(`(min-width: ${WIDE}px)`);

const subscribe = (listener: () => void) => {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether the window is wide enough for list and detail side by side. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
