import { useState } from 'react';
import type { InputOf, OutputOf } from '@contracts/action';
import { me, myDetails, saveProfile } from '@contracts/directory';
import { readIdNumber } from '@domain/people/id-number';
import { readPersonName } from '@domain/people/person-name';
import { readPhone } from '@domain/people/phone';
import { dayOf } from '@domain/time/china';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import { useQuery } from '@/api/use-query';
import { useSubmit } from '@/api/use-submit';
import { back } from '@/platform/navigate';
import { now } from '@/platform/now';
import { toast } from '@/platform/toast';

export type Details = OutputOf<typeof myDetails>;
export type DetailField = 'name' | 'phone' | 'idNumber' | 'address';

/** His own data: masked until he asks to see it, in full to change it. */
export function useProfile() {
  const query = useQuery(me, {});
  const [details, setDetails] = useState<Details | null>(null);
  const [opening, setOpening] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [mistakes, setMistakes] = useState<readonly { path: string; message: string }[]>([]);
  const saving = useSubmit(saveProfile);

  const openDetails = async () => {
    setOpening(true);
    setFailure(null);
    try {
      setDetails(await call(myDetails, {}));
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
    setOpening(false);
  };

  const save = async () => {
    if (details === null) return;
    const found = mistakesIn(details);
    setMistakes(found);
    if (found.length > 0) return;
    const input: InputOf<typeof saveProfile> = { ...details };
    if (!(await saving.submit(input))) return;
    toast('已保存');
    back();
  };

  const known = [...mistakes, ...(saving.error?.fields ?? [])];
  const errors: Record<string, string> = {};
  for (const { path, message } of known) errors[path] ??= message;
  return { query, details, setDetails, openDetails, opening, failure, save, saving, known, errors };
}

function mistakesIn({ name, phone, idNumber }: Details): { path: string; message: string }[] {
  const checks = [
    ['name', name, readPersonName(name)],
    ['phone', phone, readPhone(phone)],
    ['idNumber', idNumber, readIdNumber(idNumber, dayOf(now()))],
  ] as const;
  return checks.flatMap(([path, typed, read]) =>
    typed.trim() === '' || read.ok ? [] : [{ path, message: read.reason }],
  );
}
