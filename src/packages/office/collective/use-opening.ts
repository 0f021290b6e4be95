import { openCollective } from '@contracts/handling';
import { useDraft } from '@/api/use-draft';
import { useSubmit } from '@/api/use-submit';
import { go } from '@/platform/navigate';
import type { FormOfAid } from '@domain/matter/forms';
import type { TopicId } from '@domain/triage/topics';

interface Opening {
  respondentName: string;
  narrative: string;
  peopleCount: number | null;
  topic: TopicId | '';
  forms: FormOfAid[];
}

const EMPTY: Opening = {
  respondentName: '',
  narrative: '',
  peopleCount: null,
  topic: '',
  forms: ['mediation'],
};

/** The form of a collective matter; it stays on this device until it is opened. */
export function useOpening() {
  const draft = useDraft<Opening>('office:collective', EMPTY);
  const { submit, again, busy, error, fieldErrors } = useSubmit(openCollective);
  const { value, change, discard } = draft;
  const finish = (opened: { matterId: string } | undefined) => {
    if (opened === undefined) return;
    change(EMPTY);
    discard();
    go('/packages/office/members/index', { lead: opened.matterId });
  };
  const send = async () => {
    const { respondentName, narrative, peopleCount, topic, forms } = value;
    finish(
      await submit({
        respondentName,
        narrative,
        forms,
        peopleCount: peopleCount ?? 0,
        ...(topic !== '' && { topic }),
      }),
    );
  };
  return {
    value,
    change,
    send,
    retry: async () => finish(await again()),
    busy,
    error,
    fieldErrors,
  };
}
