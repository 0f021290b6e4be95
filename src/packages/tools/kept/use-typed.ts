import { useCallback, useState } from 'react';
import type { Typed } from '@domain/law/fields';
import { forget, keep, recall } from '@/platform/storage';
import { asTyped } from './typed';

export type Entry = string | readonly string[];

/** What is typed into a form, kept on this phone at every change under `key`. */
export function useTyped(key: string) {
  const name = nameOf(key);
  const [typed, setTyped] = useState<Typed>(() => asTyped(recall(name)));
  const change = useCallback(
    (field: string, value: Entry) =>
      setTyped((before) => {
        const after = { ...before, [field]: value };
        keep(name, after);
        return after;
      }),
    [name],
  );
  const clear = useCallback(() => {
    forget(name);
    setTyped({});
  }, [name]);
  return { typed, change, clear };
}

/** Takes what was typed into a form off this phone. */
export const forgetTyped = (key: string): void => forget(nameOf(key));

const nameOf = (key: string) => `tools-typed:${key}`;
