import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { TEMPLATES, templateOf } from '@domain/documents/catalogue';
import type { Answers, Lack, Template } from '@domain/documents/template';
import { timeOf, dayOf } from '@domain/time/china';
import { revealField } from '@/components/native/reveal-field';
import { newDraftId } from '@/drafts/new-draft-id';
import { back } from '@/platform/navigate';
import { now } from '@/platform/now';
import { scrollToTop } from '@/platform/scroll';
import { claimsNow } from '../claims/claim-store';
import type { Mistake } from '@/fields/mistakes';
import type { Entry } from '@/fields/entry';
import { begunAnswers, withAnswers, withClaims } from './begin';
import { mistakesIn, withoutEmptyItems } from './check-answers';
import { useMatterAnswers } from './use-matter-answers';
import { dropPaper, keepPaper, type KeptPaper, keptPaper } from './paper-store';

/** Everything the page of one document does: steps, answers kept at every change, what is still lacking. */
export function usePaper() {
  const { id = '', claims = '', matter: matterId = '' } = useRouter().params;
  const template = templateFor(id);
  const place = matterId === '' ? template.id : `${template.id}@${matterId}`;
  const [paper, setPaper] = useState<KeptPaper>(() => open(template, place, claims !== ''));
  const [step, setStep] = useState(1);
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);
  const { steps } = template;
  const last = steps.length + 1;
  const complete = withoutEmptyItems(paper.answers);
  const today = dayOf(now());

  const write = (change: (answers: Answers) => Answers) =>
    setPaper((before) => {
      const after = { ...before, answers: change(before.answers), savedAt: now() };
      keepPaper(place, after);
      return after;
    });
  useMatterAnswers(matterId, template.id, paper.savedAt === 0, (answers) =>
    write((own) => withAnswers(own, answers)),
  );
  const change = (name: string, value: Entry) =>
    write((answers) => ({ ...answers, single: { ...answers.single, [name]: value } }));
  const changeItem = (list: string, place: number, name: string, value: Entry) =>
    write((answers) => ({
      ...answers,
      lists: {
        ...answers.lists,
        [list]: (answers.lists[list] ?? []).map((item, index) =>
          index === place ? { ...item, [name]: value } : item,
        ),
      },
    }));
  const addItem = (list: string) =>
    write((answers) => ({
      ...answers,
      lists: { ...answers.lists, [list]: [...(answers.lists[list] ?? []), {}] },
    }));
  const removeItem = (list: string, place: number) =>
    write((answers) => ({
      ...answers,
      lists: {
        ...answers.lists,
        [list]: (answers.lists[list] ?? []).filter((_, index) => index !== place),
      },
    }));

  const turnTo = (wanted: number) => {
    setStep(Math.min(Math.max(wanted, 1), last));
    setMistakes([]);
    scrollToTop();
  };
  const next = () => {
    const current = steps[step - 1];
    const found = current ? mistakesIn(current, paper.answers) : [];
    if (found.length > 0) setMistakes(found);
    else turnTo(step + 1);
  };
  /** To the field where something is lacking. */
  const goTo = ({ step: wanted, field }: Lack) => {
    const place = steps.findIndex((one) => one.id === wanted);
    if (place < 0) return;
    if (steps[place]?.repeat && (paper.answers.lists[wanted] ?? []).length === 0) addItem(wanted);
    turnTo(place + 1);
    setTimeout(() => revealField(steps[place]?.repeat ? `${wanted}.0.${field}` : field), 50);
  };
  const drop = () => {
    dropPaper(place);
    back();
  };
  /** Once the office has it: the next saving is a later one. */
  const saved = (revision: number) =>
    setPaper((before) => {
      const after = { ...before, revision };
      keepPaper(place, after);
      return after;
    });
  const current = steps[step - 1];
  const still = current ? mistakesIn(current, paper.answers) : [];
  const shown = mistakes.filter(({ path }) => still.some((one) => one.path === path));
  return {
    template,
    matterId,
    paper,
    answers: paper.answers,
    complete,
    step,
    last,
    current,
    savedAt: paper.savedAt === 0 ? '' : `已保存 ${timeOf(paper.savedAt)}`,
    lacks: template.lacks(complete, today),
    blocks: () => template.blocks(complete, today),
    mistakes: shown,
    errors: Object.fromEntries(shown.map(({ path, message }) => [path, message])),
    change,
    changeItem,
    addItem,
    removeItem,
    turnTo,
    next,
    goTo,
    drop,
    saved,
  };
}

export type PaperPart = ReturnType<typeof usePaper>;

/** An unknown id opens the first document: what people come for most. */
function templateFor(id: string): Template {
  const found = templateOf(id) ?? TEMPLATES[0];
  if (found === undefined) throw new Error('there are no documents');
  return found;
}

function open(template: Template, place: string, claimsWanted: boolean): KeptPaper {
  const kept = keptPaper(place);
  const claims = claimsWanted ? claimsNow() : [];
  if (kept === null)
    return {
      paperId: newDraftId(),
      revision: 0,
      answers: begunAnswers(template, claims),
      savedAt: 0,
    };
  return { ...kept, answers: withClaims(template, kept.answers, claims) };
}
