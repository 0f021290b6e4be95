import { useRouter } from '@tarojs/taro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ask as askAction, draft as draftAction, saveDraft } from '@contracts/intake';
import type { ConsentId } from '@domain/privacy/consents';
import { oneLine } from '@domain/text/plain-text';
import { isTopicId } from '@domain/triage/topics';
import { call } from '@/api/call';
import { asFailure } from '@/api/call-failure';
import { type DraftPlace, useDraft } from '@/api/use-draft';
import { useSubmit } from '@/api/use-submit';
import { draftKey, forgetDraft, noteDraft } from '@/drafts/local-drafts';
import { newDraftId } from '@/drafts/new-draft-id';
import { replace } from '@/platform/navigate';
import { now } from '@/platform/now';
import { useConsents } from '../parts/use-consents';
import { type FormError, openMistakes } from '../parts/mistakes';
import { useUnderstood } from '../parts/use-understood';
import {
  type AskForm,
  EMPTY_QUESTION,
  fromContent,
  mistakesIn,
  toContent,
  toInput,
} from './ask-form';
import { useCards } from './use-cards';

const ASKED: readonly ConsentId[] = ['service', 'messages'];

/** Everything the question page does. */
export function useAsk() {
  const { draft: opened, topic = '', station = '', card = '', answer = '' } = useRouter().params;
  const [draftId] = useState(() => opened ?? newDraftId());
  const isNew = useRef(opened === undefined);
  const place = useMemo<DraftPlace<AskForm>>(
    () => ({
      load: async () => {
        if (isNew.current) {
          isNew.current = false;
          return null;
        }
        try {
          const { content, revision, savedAt } = await call(draftAction, { draftId });
          return { content: fromContent(content), revision, savedAt };
        } catch (thrown) {
          if (asFailure(thrown).code === 'NOT_FOUND') return null;
          throw thrown;
        }
      },
      save: (form, revision) => call(saveDraft, { draftId, revision, content: toContent(form) }),
    }),
    [draftId],
  );
  const [initial] = useState<AskForm>(() => ({
    ...EMPTY_QUESTION,
    stationId: station,
    topic: isTopicId(topic) ? topic : '',
  }));
  const draft = useDraft(draftKey('ask', draftId), initial, place);
  const { value: form, change, discard, flush } = draft;
  const summary = oneLine(form.narrative).slice(0, 30);
  useEffect(() => {
    if (summary !== '') noteDraft({ draftId, kind: 'ask', summary, savedAt: now() });
  }, [draftId, summary]);

  const cards = useCards(card, answer);
  const understood = useUnderstood({ narrative: form.narrative, topic: form.topic });
  const consents = useConsents(ASKED);
  const [mistakes, setMistakes] = useState<readonly FormError[]>([]);
  const sending = useSubmit(askAction);

  const send = async () => {
    const found = mistakesIn(form);
    setMistakes(found);
    if (found.length > 0) return;
    await flush();
    const received = await sending.submit(
      toInput(draftId, form, consents.shown),
      cards.groupId && { group: cards.groupId },
    );
    if (!received) return;
    discard();
    forgetDraft({ kind: 'ask', draftId });
    replace('/packages/aid/done/index', { id: received.matterId });
  };

  const { known, errors } = openMistakes(mistakes, sending.error, () => mistakesIn(form));
  return { draft, form, change, cards, understood, consents, known, errors, send, sending };
}
