import { useDidHide, useUnload } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { timeOf } from '@domain/time/china';
import type { At } from '@domain/time/types';
import { now } from '@/platform/now';
import { forget, keep, recall } from '@/platform/storage';
import { asFailure } from './call-failure';
import { useLatest } from './use-latest';

/** Where a draft is kept besides the phone; usually the office. Either may fail: the phone still has it. */
export interface DraftPlace<T> {
  load: () => Promise<Found<T> | null>;
  /** `revision` is one more than the last one known here. */
  save: (content: T, revision: number) => Promise<{ savedAt: At; revision: number }>;
}

export interface Draft<T> {
  value: T;
  /** The same with what was typed a moment ago and is not drawn yet: what a button pressed at once goes by. */
  latest: () => T;
  /** Changes some fields; the rest stays. */
  change: (part: Partial<T>) => void;
  /** "已保存 14:32", "已存在手机里 14:32", or '' while nothing has been typed. For Steps. */
  saved: string;
  /** The draft has been looked up on the phone and, if there is one, at the other place. */
  ready: boolean;
  /** Sent or thrown away: nothing is kept any more. */
  discard: () => void;
  /** Saves now; before leaving a step. */
  flush: () => Promise<void>;
  /** The same draft was written on elsewhere meanwhile: one of the two must be chosen, neither is lost before. */
  clash: Clash | null;
}

export interface Clash {
  /** When the other one was saved. */
  savedAt: At;
  /** Goes on with the other one. */
  takeTheirs: () => void;
  /** Goes on with what stands here and overwrites the other one. */
  keepMine: () => void;
}

interface Kept<T> {
  value: T;
  revision: number;
  /** Typed here and not yet at the other place. */
  dirty: boolean;
}

/** The phone writes soon, the office after a pause in typing. */
const PHONE_AFTER = 400;
const PLACE_AFTER = 3000;

/**
 * A form that keeps itself. `key` names it on this phone ("apply:<draft id>"); `initial` must be complete, what is kept
 * is laid over it, so a draft of an older version still opens. What was typed here and never arrived wins over the
 * other place; otherwise the higher revision does.
 */
export function useDraft<T extends object>(
  key: string,
  initial: T,
  place?: DraftPlace<T>,
): Draft<T> {
  const [value, setValue] = useState<T>(() => ({ ...initial, ...readKept<T>(key)?.value }));
  const [saved, setSaved] = useState('');
  const [ready, setReady] = useState(() => place === undefined || readKept<T>(key) !== null);
  const state = useRef<Kept<T>>({ value, revision: 0, dirty: false });
  const timers = useRef<{
    phone?: ReturnType<typeof setTimeout>;
    place?: ReturnType<typeof setTimeout>;
  }>({});
  const saving = useRef<Promise<void> | null>(null);
  const [theirs, setTheirs] = useState<Found<T> | null>(null);
  const latestRef = useLatest({ key, place, theirs });

  const toPhone = useCallback(() => {
    clearTimeout(timers.current.phone);
    return keep(`draft:${latestRef.current.key}`, state.current);
  }, [latestRef]);

  const toPlace = useCallback(async () => {
    clearTimeout(timers.current.place);
    const { place: to, theirs: waiting } = latestRef.current;
    if (to === undefined || waiting !== null || !state.current.dirty) return;
    // Of several that wait, one goes on and the others wait for it.
    while (saving.current) await saving.current;
    if (!state.current.dirty) return;
    const sent = state.current.value;
    saving.current = to
      .save(sent, state.current.revision + 1)
      .then(({ revision, savedAt }) => {
        const dirty = state.current.value !== sent;
        state.current = { ...state.current, revision, dirty };
        toPhone();
        if (!dirty) setSaved(`已保存 ${timeOf(savedAt)}`);
      })
      .catch(async (thrown: unknown) => {
        setSaved(`已存在手机里 ${timeOf(now())}`);
        if (asFailure(thrown).code !== 'CONFLICT') return;
        const found = await to.load().catch(() => null);
        if (found === null) return;
        // Our own earlier save whose answer got lost is no clash.
        if (JSON.stringify(found.content) === JSON.stringify(sent))
          state.current = { ...state.current, revision: found.revision };
        else setTheirs(found);
      })
      .finally(() => {
        saving.current = null;
      });
    await saving.current;
  }, [latestRef, toPhone]);

  const flush = useCallback(async () => {
    if (!state.current.dirty) return;
    toPhone();
    await toPlace();
  }, [toPhone, toPlace]);

  const change = useCallback(
    (part: Partial<T>) => {
      const next = { ...state.current.value, ...part };
      state.current = { ...state.current, value: next, dirty: true };
      setValue(next);
      clearTimeout(timers.current.phone);
      clearTimeout(timers.current.place);
      timers.current.phone = setTimeout(() => {
        if (toPhone() && latestRef.current.place === undefined) setSaved(`已保存 ${timeOf(now())}`);
      }, PHONE_AFTER);
      if (latestRef.current.place)
        timers.current.place = setTimeout(() => void toPlace(), PLACE_AFTER);
    },
    [latestRef, toPhone, toPlace],
  );

  useEffect(() => {
    const kept = readKept<T>(key);
    if (kept) state.current = { ...kept, value: { ...state.current.value, ...kept.value } };
    let gone = false;
    const from = latestRef.current.place;
    if (from === undefined) return;
    from
      .load()
      .then((found) => {
        if (gone || found === null) return;
        const mine = state.current;
        if (mine.dirty) {
          if (found.revision > mine.revision) setTheirs(found);
        } else if (found.revision > mine.revision) {
          const opened = { ...mine.value, ...found.content };
          state.current = { value: opened, revision: found.revision, dirty: false };
          setValue(opened);
        }
        setSaved(`已保存 ${timeOf(found.savedAt)}`);
      })
      // Out of reach: what the phone has is good enough to go on.
      .catch(() => undefined)
      .finally(() => {
        if (!gone) setReady(true);
      });
    return () => {
      gone = true;
    };
  }, [key, latestRef]);

  useDidHide(() => void flush());
  useUnload(() => void flush());

  const discard = useCallback(() => {
    clearTimeout(timers.current.phone);
    clearTimeout(timers.current.place);
    state.current = { ...state.current, dirty: false };
    forget(`draft:${latestRef.current.key}`);
  }, [latestRef]);

  const settle = (next: Kept<T>, savedAt: At) => {
    state.current = next;
    toPhone();
    setTheirs(null);
    setSaved(`已保存 ${timeOf(savedAt)}`);
  };
  const clash = theirs && {
    savedAt: theirs.savedAt,
    takeTheirs: () => {
      setValue(theirs.content);
      settle({ value: theirs.content, revision: theirs.revision, dirty: false }, theirs.savedAt);
    },
    keepMine: () => {
      settle({ ...state.current, revision: theirs.revision, dirty: true }, now());
      timers.current.place = setTimeout(() => void toPlace());
    },
  };
  const latest = useCallback(() => state.current.value, []);
  return { value, latest, change, saved, ready, discard, flush, clash };
}

interface Found<T> {
  content: T;
  revision: number;
  savedAt: At;
}

function readKept<T>(key: string): Kept<T> | null {
  const kept = recall(`draft:${key}`);
  if (typeof kept !== 'object' || kept === null || !('value' in kept) || !('revision' in kept))
    return null;
  // Written by this hook under this key; a field that changed its meaning needs a new key.
  return kept as Kept<T>;
}
