import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { TEMPLATES, templateOf } from '@domain/documents/catalogue';
import type { Answers, Lack, Template } from '@domain/documents/template';
import { timeOf, dayOf } from '@domain/time/china';
import { revealField } from '@/components/native/reveal-field';
import { now } from '@/platform/now';
import { scrollToTop } from '@/platform/scroll';
import type { Mistake } from '@/fields/mistakes';
import type { Entry } from '@/fields/entry';
import { withAnswers } from './begin';
import { mistakesIn, withoutEmptyItems } from './check-answers';
import { withItem, withItemValue, withoutItem, withValue } from './edit-answers';
import { openPaper, placeOf } from './open-paper';
import { keepPaper, type KeptPaper, keptPaper } from '@/drafts/paper-store';
import { useMatterAnswers } from './use-matter-answers';
import { usePaperSync } from './use-paper-sync';

/** Everything the page of one document does: steps, answers kept at every change, what is still lacking. */
export function usePaper() {
  const { id = '', claims = '', matter: matterId = '', paper: paperId = '' } = useRouter().params;
  const template = templateFor(id);
  const asked = { matterId, paperId, withClaims: claims !== '' };
  const [place] = useState(() => placeOf(template, asked));
  const [paper, setPaper] = useState<KeptPaper>(() => openPaper(template, asked));
  const [step, setStep] = useState(1);
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);
  const { steps } = template;
  const last = steps.length + 1;
  const complete = withoutEmptyItems(paper.answers);
  const today = dayOf(now());

  const write = (change: (answers: Answers) => Answers, unsent = true) =>
    setPaper((before) => {
      const answers = change(before.answers);
      const after = { ...before, answers, savedAt: now(), unsent };
      keepPaper(place, after);
      return after;
    });
  const put = (other: KeptPaper) => {
    keepPaper(place, other);
    setPaper(other);
  };
  /** The page may be left before the office answers: what lies on the phone is marked too. */
  const sent = ({ paperId: sentId, savedAt }: KeptPaper, revision: number) => {
    const mark = (one: KeptPaper) =>
      // meanwhile another paper may lie here
      one.paperId === sentId
        ? { ...one, revision, unsent: one.unsent && one.savedAt !== savedAt }
        : one;
    const lying = keptPaper(place);
    if (lying !== null) keepPaper(place, mark(lying));
    setPaper(mark);
  };
  const sync = usePaperSync({
    paper,
    templateId: template.id,
    matterId,
    fromOffice: paperId !== '',
    put,
    sent,
  });
  const fresh = paper.savedAt === 0 && paperId === '';
  // what the matter says is at the office already: only what somebody writes is worth a draft there
  useMatterAnswers(matterId, template.id, fresh, (answers) =>
    write((own) => withAnswers(own, answers), false),
  );
  const change = (name: string, value: Entry) =>
    write((answers) => withValue(answers, name, value));
  const changeItem = (list: string, at: number, name: string, value: Entry) =>
    write((answers) => withItemValue(answers, { list, place: at, name }, value));
  const addItem = (list: string) => write((answers) => withItem(answers, list));
  const removeItem = (list: string, at: number) =>
    write((answers) => withoutItem(answers, list, at));

  const turnTo = (wanted: number) => {
    setStep(Math.min(Math.max(wanted, 1), last));
    setMistakes([]);
    sync.keep();
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
  const current = steps[step - 1];
  const still = current ? mistakesIn(current, paper.answers) : [];
  const shown = mistakes.filter(({ path }) => still.some((one) => one.path === path));
  return {
    template,
    matterId,
    place,
    paper,
    sync,
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
  };
}

export type PaperPart = ReturnType<typeof usePaper>;

/** An unknown id opens the first document: what people come for most. */
function templateFor(id: string): Template {
  const found = templateOf(id) ?? TEMPLATES[0];
  if (found === undefined) throw new Error('there are no documents');
  return found;
}
