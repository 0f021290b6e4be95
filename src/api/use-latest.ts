import { type MutableRefObject, useLayoutEffect, useRef } from 'react';

/** The value of the last drawing, for what runs later: a timer, an answer, an event. */
export function useLatest<T>(value: T): MutableRefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
