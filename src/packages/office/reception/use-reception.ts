import { useState } from 'react';
import type { InputOf, OutputOf } from '@contracts/action';
import { register } from '@contracts/intake';
import { useDraft } from '@/api/use-draft';
import { useSubmit } from '@/api/use-submit';
import { revealField } from '@/components/native/reveal-field';
import { useFirmsConsent } from '@/handling/parts/FirmsTick';
import { CONSENTS } from '@domain/privacy/consents';
import type { FormOfAid } from '@domain/matter/forms';
import type { Wish } from '@domain/matter/matter';

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
  outsideFirm: boolean;
  wish: Wish;
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
  outsideFirm: false,
  wish: {},
};

const NOT_READ_OUT = '记了姓名或电话，请先把上面这句告诉他，他同意再勾上。';

/** The notes of a call; they stay on this device until the matter is registered. */
export function useReception() {
  const draft = useDraft<Notes>('office:reception', EMPTY);
  const { submit, again, busy, error, fieldErrors } = useSubmit(register);
  const [done, setDone] = useState<Registration | null>(null);
  const [same, setSame] = useState<Registration['maybeSame']>([]);
  const firms = useFirmsConsent();
  // notes kept by an older build know less
  const notes = { ...EMPTY, ...draft.value };
  const finish = (answer: Registration | undefined) => {
    if (answer === undefined) return;
    setSame(answer.maybeSame);
    if (answer.matterId === '') return;
    draft.discard();
    setDone(answer);
  };
  const [unread, setUnread] = useState('');
  const send = async (notDuplicate = false) => {
    const named = notes.name.trim() !== '' || notes.phone.trim() !== '';
    setUnread(named && !notes.agreed ? NOT_READ_OUT : '');
    if (named && !notes.agreed) return revealField('consents');
    const input = inputOf(notes, notDuplicate);
    finish(
      await submit({ ...input, consents: [...input.consents, ...firms.said(notes.outsideFirm)] }),
    );
  };
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
    fieldErrors: unread === '' ? fieldErrors : { ...fieldErrors, consents: unread },
    firms,
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
    ...((notes.wish.sex || notes.wish.dialect) && { wish: notes.wish }),
    ...(notDuplicate && { notDuplicate }),
    consents: agreed
      ? [{ purpose: 'service', version: CONSENTS.service.version, given: true }]
      : [],
  };
}
