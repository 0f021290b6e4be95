import { useRef, useState } from 'react';
import type { InputOf } from '@contracts/action';
import * as intake from '@contracts/intake';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import { newRequestId } from '@/api/request-id';
import type { AskedAction } from './worker-actions';

interface Said {
  matterId: string;
  text: string;
  stars: number;
}

/** How what was said becomes the call of each move. */
const SENDS: Readonly<Record<AskedAction, (said: Said, requestId: string) => Promise<unknown>>> = {
  object: ({ matterId, text: reasons }, requestId) =>
    call(intake.object, { matterId, reasons }, { requestId }),
  withdraw: ({ matterId, text: reasons }, requestId) =>
    call(intake.withdraw, { matterId, reasons }, { requestId }),
  confirm: ({ matterId, stars, text: words }, requestId) =>
    call(intake.confirm, { matterId, stars, words } satisfies InputOf<typeof intake.confirm>, {
      requestId,
    }),
  followUp: ({ matterId, text: reasons }, requestId) =>
    call(intake.followUp, { matterId, reasons }, { requestId }),
  reopen: ({ matterId, text: reasons }, requestId) =>
    call(intake.reopen, { matterId, reasons }, { requestId }),
  askReassign: ({ matterId, text: reasons }, requestId) =>
    call(intake.askReassign, { matterId, reasons }, { requestId }),
  askUpgrade: ({ matterId, text: reasons }, requestId) =>
    call(intake.askUpgrade, { matterId, reasons }, { requestId }),
  complain: ({ matterId, text }, requestId) =>
    call(intake.complain, { matterId, text }, { requestId }),
};

/**
 * Sends one of the worker's moves; pressing again after a failure repeats the same request. `onStale` hears that the
 * matter has moved on meanwhile.
 */
export function useWorkerMove(onStale: () => void) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const last = useRef({ key: '', requestId: '' });
  const send = async (action: AskedAction, said: Said): Promise<boolean> => {
    const key = JSON.stringify([action, said]);
    if (last.current.key !== key) last.current = { key, requestId: newRequestId() };
    setBusy(true);
    setFailure(null);
    try {
      await SENDS[action](said, last.current.requestId);
      last.current = { key: '', requestId: '' };
      return true;
    } catch (thrown) {
      const wrong = asFailure(thrown);
      setFailure(wrong);
      if (wrong.code === 'CONFLICT' || wrong.code === 'NOT_ALLOWED_NOW') onStale();
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { send, busy, failure };
}
