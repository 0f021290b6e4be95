import { useState } from 'react';
import { saveLawyer } from '@contracts/directory';
import { useSubmit } from '@/api/use-submit';
import { toast } from '@/platform/toast';
import { type CardForm, formOf, inputOf } from './card-form';
import type { LawyerCard } from './say-card';

/** A card being changed. Nothing is sent before saving; what was changed stays when saving fails. */
export function useCardForm(card: LawyerCard | undefined, onSaved: () => void) {
  const [changes, setChanges] = useState<Partial<CardForm>>({});
  const saving = useSubmit(saveLawyer);
  const form = card === undefined ? null : { ...formOf(card), ...changes };
  const change = (part: Partial<CardForm>) => setChanges((before) => ({ ...before, ...part }));
  const save = async () => {
    if (card === undefined || form === null) return;
    if (!(await saving.submit(inputOf(card.personId, form)))) return;
    toast('已保存');
    onSaved();
  };
  return { form, change, save, saving };
}
