import { useRouter } from '@tarojs/taro';
import { useCallback, useState } from 'react';
import { submit as submitAction } from '@contracts/intake';
import type { ConsentId } from '@domain/privacy/consents';
import { shortestLeft } from '@domain/law/clocks/clocks-of';
import { isTopicId } from '@domain/triage/topics';
import { dayOf } from '@domain/time/china';
import { isDay } from '@domain/time/days';
import { useSubmit } from '@/api/use-submit';
import { revealField } from '@/components/native/reveal-field';
import { newDraftId } from '@/drafts/new-draft-id';
import { asTyped, typedKey } from '@/fields/kept-typed';
import { replace } from '@/platform/navigate';
import { now, useNow } from '@/platform/now';
import { scrollToTop } from '@/platform/scroll';
import { recall } from '@/platform/storage';
import { useCaseFiles } from '../parts/use-case-files';
import { useConsents } from '../parts/use-consents';
import { useUnderstood } from '../parts/use-understood';
import { type ApplyForm, LAST_STEP } from './apply-form';
import { toInput } from './apply-input';
import type { FormError } from '../parts/mistakes';
import { openMistakes } from '../parts/mistakes';
import { mistakesOn, stepOf } from './check-step';
import { lawInput, lawMistakes } from './law-input';
import { useApplyDraft } from './use-apply-draft';
import { useOwnAid } from './use-own-aid';
import { useOwnLimits } from './use-own-limits';
import { useTopics } from './use-topics';

const ALWAYS_ASKED: readonly ConsentId[] = ['service', 'outsideFirm', 'messages'];
const HEALTH_TOPICS: readonly string[] = ['work-injury', 'women-workers'];

/** Everything the application page does: the draft, its files, what is understood, the steps, the mistakes, the sending. */
export function useApply() {
  const { draft: opened, station = '', topic = '', due = '', days } = useRouter().params;
  const [draftId] = useState(() => opened ?? newDraftId());
  const caseFiles = useCaseFiles(draftId);
  const draft = useApplyDraft({
    draftId,
    kept: opened !== undefined,
    begin: {
      ...(station !== '' && { stationId: station }),
      ...(isTopicId(topic) && { topic }),
      ...(isDay(due) && due >= dayOf(now()) && { facts: { dueDay: due } }),
      ...(days === 'kept' && { clockFacts: asTyped(recall(typedKey('clocks'))) }),
    },
    onFiles: caseFiles.setStored,
  });
  const { value: form, change, flush } = draft;
  const understood = useUnderstood({
    narrative: form.narrative,
    topic: form.topic,
    facts: form.facts,
    ...(form.peopleCount !== '' && { peopleCount: Number(form.peopleCount) }),
  });
  const today = dayOf(useNow());
  const topics = useTopics(form.topic, understood);
  const limits = useOwnLimits(form.clockFacts, topics, today);
  const aid = useOwnAid(
    form.aid,
    { topics, forms: form.forms, migrant: form.statistics.migrant },
    limits === null ? null : shortestLeft(limits.clocks),
    today,
  );
  const consents = useConsents(consentsFor(form, understood?.topic ?? form.topic));
  const [mistakes, setMistakes] = useState<readonly FormError[]>([]);
  const sending = useSubmit(submitAction);

  const turnTo = useCallback(
    (step: number) => {
      change({ step });
      void flush();
      scrollToTop();
    },
    [change, flush],
  );

  /** To a field wherever it stands. */
  const goToField = (path: string) => {
    const step = stepOf(path);
    if (step !== form.step) turnTo(step);
    setTimeout(() => revealField(path), 0);
  };

  const wrongOn = (step: number, told: ApplyForm) => {
    const day = dayOf(now());
    return [...mistakesOn(step, told, day), ...lawMistakes(step, told, topics, day)];
  };

  const next = () => {
    const told = draft.latest();
    const found = wrongOn(told.step, told);
    setMistakes(found);
    if (found.length === 0) turnTo(told.step + 1);
  };

  const send = async () => {
    const told = draft.latest();
    const found = Array.from({ length: LAST_STEP }, (_, index) => wrongOn(index + 1, told)).flat();
    setMistakes(found);
    if (found.length > 0) return;
    await flush();
    const received = await sending.submit(
      toInput(
        draftId,
        told,
        consents.shown,
        station === '' ? 'miniapp' : 'station-qr',
        lawInput(told, topics),
      ),
    );
    if (!received) return;
    draft.finish();
    replace('/packages/aid/done/index', { id: received.matterId });
  };

  const { known, errors } = openMistakes(mistakes, sending.error, () =>
    mistakes.flatMap(({ path }) => wrongOn(stepOf(path), form)),
  );
  return {
    draft,
    form,
    change,
    caseFiles,
    understood,
    limits,
    aid,
    consents,
    /** All that must be mended, for the summary; `errors` are the same by path. */
    known,
    errors,
    goToField,
    turnTo,
    next,
    send,
    sending,
  };
}

export type Apply = ReturnType<typeof useApply>;

/** Sensitive data is asked for only where this matter has some (个人信息保护法 28–29). */
function consentsFor(form: ApplyForm, topic: string): ConsentId[] {
  const sensitive = form.person.idNumber.trim() !== '' || HEALTH_TOPICS.includes(topic);
  const counted = Object.values(form.statistics).some((fact) => fact !== undefined);
  return [
    ...ALWAYS_ASKED,
    ...(sensitive ? (['sensitive'] as const) : []),
    ...(counted ? (['statistics'] as const) : []),
  ];
}
