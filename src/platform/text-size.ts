import { keep, recall } from './storage';
import { createStore, useStore } from './store';

export type TextSize = 'normal' | 'large';

const KEY = 'text-size';
const size = createStore<TextSize>(recall(KEY) === 'large' ? 'large' : 'normal');

/** The text size this person has chosen on this phone. */
export function useTextSize(): TextSize {
  return useStore(size);
}

export function setTextSize(chosen: TextSize): void {
  keep(KEY, chosen);
  size.set(chosen);
}
