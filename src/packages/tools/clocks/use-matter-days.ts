import { useCallback, useEffect, useRef } from 'react';
import { clockFacts, saveClockFacts } from '@contracts/drafting';
import { asKept, sameTyped, type Typed } from '@domain/law/fields';
import { firstClaims } from '@domain/law/clocks/first-questions';
import type { TopicId } from '@domain/triage/topics';
import { useQuery } from '@/api/use-query';
import { useSubmit } from '@/api/use-submit';
import { isBlank } from '@/fields/kept-typed';
import { back } from '@/platform/navigate';
import { toast } from '@/platform/toast';
import { useTyped } from '../kept/use-typed';

interface Draft {
  /** Puts other days in place of what is typed. */
  fill: (typed: Typed) => void;
  /** Takes what is typed off this phone. */
  drop: () => void;
}

/**
 * The days of a matter: fetched to go on with, and kept there; null where the page is opened for itself. What was read
 * before typing stays on the phone beside what is typed, so that nobody writes over what another put down meanwhile.
 */
export function useMatterDays(matterId: string, typed: Typed, { fill, drop }: Draft) {
  const query = useQuery(clockFacts, matterId === '' ? null : { matterId }, {
    refreshOnShow: false,
  });
  const { typed: seen, fill: see, clear: forgetSeen } = useTyped(`clocks-seen:${matterId}`);
  const { submit, busy, error, clear } = useSubmit(saveClockFacts);
  const { data, reload } = query;

  const take = useCallback(
    (stored: Typed, topic: TopicId) => {
      fill(begunWith(stored, topic));
      see(stored);
    },
    [fill, see],
  );
  const untouched =
    isBlank(typed) || (data !== undefined && sameTyped(typed, begunWith(seen, data.topic)));
  const handled = useRef<typeof data>(undefined);
  useEffect(() => {
    if (data === undefined || handled.current === data) return;
    // once an answer: emptied by hand the form stays empty
    handled.current = data;
    if (untouched) take(data.typed, data.topic);
  }, [data, untouched, take]);

  const refused = error?.code === 'CONFLICT';
  useEffect(() => {
    if (refused) reload();
  }, [refused, reload]);

  if (matterId === '') return null;
  const save = async () => {
    const kept = await submit({ matterId, typed: asKept(typed), seen: asKept(seen) });
    if (kept === undefined) return;
    drop();
    forgetSeen();
    toast('已存到事项');
    back();
  };
  const differs =
    data !== undefined &&
    !untouched &&
    !sameTyped(data.typed, seen) &&
    !sameTyped(data.typed, typed);
  return {
    save,
    busy,
    error,
    waiting: query.status === 'loading',
    /** Why there is nothing to go on with; an empty form would write over what is there. */
    failure: data === undefined ? query.error : undefined,
    reload,
    /** Somebody has put down other days since these were begun; null where nobody has. */
    changed: differs
      ? {
          takeTheirs: () => {
            take(data.typed, data.topic);
            clear();
          },
          keepMine: () => {
            see(data.typed);
            clear();
          },
        }
      : null,
  };
}

export type MatterDays = NonNullable<ReturnType<typeof useMatterDays>>;

/** The form to go on with: what is there already, else what its topic is most often about. */
function begunWith(stored: Typed, topic: TopicId): Typed {
  return isBlank(stored) ? { claims: firstClaims([topic]) } : stored;
}
