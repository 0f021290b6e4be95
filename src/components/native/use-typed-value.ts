import { useLayoutEffect, useRef } from 'react';

interface Entry {
  value: string;
}

/**
 * Keeps an entry's text without sending it back on every key: the platform already shows what was typed,
 * and a long text would cross the bridge at each keystroke. Only a value that was not typed is written.
 */
export function useTypedValue(value: string, onChange: (value: string) => void) {
  const entry = useRef<Entry | null>(null);
  const shown = useRef('');
  useLayoutEffect(() => {
    if (value === shown.current || !entry.current) return;
    shown.current = value;
    entry.current.value = value;
  }, [value]);
  return {
    ref: (element: unknown) => {
      entry.current = element as Entry | null;
    },
    typed: (text: string) => {
      shown.current = text;
      onChange(text);
    },
  };
}
