import { nextTick } from '@tarojs/taro';
import { useCallback, useLayoutEffect, useRef } from 'react';
import { useLatest } from '@/api/use-latest';

/** What we need of Taro's entry element. */
interface Entry {
  props: { value?: string };
  setAttribute: (name: 'value', value: string) => void;
}

/**
 * Keeps an entry's text without sending it back on every key: the platform already shows what was typed, and a long
 * text would cross the bridge at each keystroke. Only a value that was not typed is written, and once at the end
 * of typing the whole, so that later writes are seen as changes.
 */
export function useTypedValue(value: string, onChange: (value: string) => void) {
  const entry = useRef<Entry | null>(null);
  /** What stands in the entry, and what the platform was last told. */
  const shown = useRef('');
  const told = useRef('');

  const write = useCallback((text: string) => {
    shown.current = text;
    told.current = text;
    entry.current?.setAttribute('value', text);
  }, []);

  const wantedRef = useLatest(value);
  const correct = useCallback(() => {
    const text = wantedRef.current;
    if (text === shown.current) return;
    if (text !== told.current) return write(text);
    // Told the same as before, the platform would leave the typed text standing: tell it the typed text first.
    write(shown.current);
    nextTick(() => write(wantedRef.current));
  }, [wantedRef, write]);

  useLayoutEffect(correct, [value, correct]);

  const ref = useCallback((element: unknown) => {
    entry.current = element as Entry | null;
    if (entry.current) keepTypedTextHere(entry.current);
  }, []);
  const typed = (text: string) => {
    shown.current = text;
    onChange(text);
    // A key that the field did not take changes no value: nothing would be drawn again.
    nextTick(correct);
  };
  const left = () => {
    if (told.current !== shown.current) write(shown.current);
  };
  return { ref, typed, left };
}

/** Taro answers every key by setting `value`, which sends the text; remembering it is enough. */
function keepTypedTextHere(element: Entry): void {
  Object.defineProperty(element, 'value', {
    configurable: true,
    get: () => element.props.value ?? '',
    set: (text: string) => {
      element.props.value = text;
    },
  });
}
