import { useState } from 'react';
import { keepResult } from '@contracts/drafting';
import type { CalculatorId } from '@domain/law/calculators/ids';
import type { Typed } from '@domain/law/fields';
import { useSubmit } from '@/api/use-submit';
import { toast } from '@/platform/toast';
import { sentTyped } from '@/fields/kept-typed';
import { useRegion } from '../region/region';

/**
 * Keeps a result with a matter. Pressing again after a failure repeats the same request, and the office keeps the same
 * result once.
 */
export function useKeepResult(calculator: CalculatorId, typed: Typed) {
  const region = useRegion();
  const { submit, again, busy, error } = useSubmit(keepResult);
  const [keptIn, setKeptIn] = useState('');
  const finish = (matterId: string, kept: unknown): boolean => {
    if (kept === undefined) return false;
    setKeptIn(matterId);
    toast('已存到事项');
    return true;
  };
  const [last, setLast] = useState('');
  const keep = async (matterId: string) => {
    setLast(matterId);
    const input = { matterId, calculator, typed: sentTyped(typed) };
    return finish(matterId, await submit({ ...input, ...(region !== '' && { region }) }));
  };
  const retry = async () => finish(last, await again());
  return { keep, retry, busy, failure: error, keptIn };
}
