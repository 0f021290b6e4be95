import { useEffect, useRef } from 'react';
import { clockFacts, saveClockFacts } from '@contracts/drafting';
import { asKept, type Typed } from '@domain/law/fields';
import { firstClaims } from '@domain/law/clocks/first-questions';
import { useQuery } from '@/api/use-query';
import { useSubmit } from '@/api/use-submit';
import { isBlank } from '@/fields/kept-typed';
import { back } from '@/platform/navigate';
import { toast } from '@/platform/toast';

/** The days of a matter: fetched to go on with, and kept there; null where the page is opened for itself. */
export function useMatterDays(matterId: string, typed: Typed, fill: (typed: Typed) => void) {
  const query = useQuery(clockFacts, matterId === '' ? null : { matterId }, {
    refreshOnShow: false,
  });
  const sending = useSubmit(saveClockFacts);
  const { data } = query;
  const untouched = isBlank(typed);
  const arrived = useRef(false);
  useEffect(() => {
    if (data === undefined || arrived.current) return;
    // once: emptied by hand the form stays empty
    arrived.current = true;
    if (untouched) fill(isBlank(data.typed) ? { claims: firstClaims([data.topic]) } : data.typed);
  }, [data, untouched, fill]);
  if (matterId === '') return null;
  const save = async () => {
    const kept = await sending.submit({ matterId, typed: asKept(typed) });
    if (kept === undefined) return;
    fill({});
    toast('已存到事项');
    back();
  };
  return { save, busy: sending.busy, error: sending.error, waiting: query.status === 'loading' };
}
