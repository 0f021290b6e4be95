import { useCallback, useState } from 'react';
import type { Typed } from '@domain/law/fields';
import type { Entry } from '@/fields/entry';
import { forget, keep, recall } from '@/platform/storage';
import { asTyped, typedKey } from '@/fields/kept-typed';

/** What is typed into a form, kept on this phone at every change under `key`. */
export function useTyped(key: string) {
  const name = typedKey(key);
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
  const fill = useCallback(
    (whole: Typed) => {
      keep(name, whole);
      setTyped(whole);
    },
    [name],
  );
  const clear = useCallback(() => {
    forget(name);
    setTyped({});
  }, [name]);
  return { typed, change, clear, fill };
}

/** Takes what was typed into a form off this phone. */
export const forgetTyped = (key: string): void => forget(typedKey(key));
