import { useState } from 'react';
import type { InputOf, OutputOf } from '@contracts/action';
import { register } from '@contracts/intake';
import { useDraft } from '@/api/use-draft';
import { useSubmit } from '@/api/use-submit';
import { CONSENTS } from '@domain/privacy/consents';
import type { FormOfAid } from '@domain/matter/forms';

export type Channel = InputOf<typeof register>['channel'];
export type Registration = OutputOf<typeof register>;

export interface Notes {
  channel: Channel;
  groupId: string;
  narrative: string;
  name: string;
  phone: string;
  respondentName: string;
  form: FormOfAid;
  answer: string;
  agreed: boolean;
}

const EMPTY: Notes = {
  channel: 'phone',
  groupId: '',
  narrative: '',
  name: '',
  phone: '',
  respondentName: '',
  form: 'consultation',
  answer: '',
  agreed: false,
};

/** The notes of a call; they stay on this device until the matter is registered. */
export function useReception() {
  const draft = useDraft<Notes>('office:reception', EMPTY);
  const { submit, again, busy, error, fieldErrors } = useSubmit(register);
  const [done, setDone] = useState<Registration | null>(null);
  const [same, setSame] = useState<Registration['maybeSame']>([]);
  const notes = draft.value;
  const finish = (answer: Registration | undefined) => {
    if (answer === undefined) return;
    setSame(answer.maybeSame);
    if (answer.matterId === '') return;
    draft.discard();
    setDone(answer);
  };
  const send = async (notDuplicate = false) => finish(await submit(inputOf(notes, notDuplicate)));
  const next = () => {
    draft.change(EMPTY);
    draft.discard();
    setSame([]);
    setDone(null);
  };
  return {
    notes,
    change: draft.change,
    saved: draft.saved,
    send,
    retry: async () => finish(await again()),
    busy,
    error,
    fieldErrors,
    same,
    done,
    next,
  };
}

export type Reception = ReturnType<typeof useReception>;

function inputOf(notes: Notes, notDuplicate: boolean): InputOf<typeof register> {
  const { channel, narrative, name, phone, respondentName, form, answer, agreed, groupId } = notes;
  const inGroup = channel === 'group';
  return {
    channel,
    narrative,
    name,
    phone,
    respondentName,
    forms: [inGroup ? 'consultation' : form],
    answer,
    ...(inGroup && groupId !== '' && { groupId }),
    ...(notDuplicate && { notDuplicate }),
    consents: agreed
      ? [{ purpose: 'service', version: CONSENTS.service.version, given: true }]
      : [],
  };
}
