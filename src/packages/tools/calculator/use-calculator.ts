import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { CALCULATORS, run, topicsOf } from '@domain/law/calculators/catalogue';
import { CALCULATOR_IDS, type CalculatorId, isCalculatorId } from '@domain/law/calculators/ids';
import type { Typed } from '@domain/law/fields';
import type { ParameterEntry } from '@domain/law/parameters/lookup';
import { type Parameter, PARAMETERS } from '@domain/law/parameters/parameter';
import { dayOf } from '@domain/time/china';
import { now } from '@/platform/now';
import { scrollToTop } from '@/platform/scroll';
import type { ShareCard } from '@/platform/share-card';
import { mistakesOf } from '@/fields/mistakes';
import { formOf } from '../kept/form-of';
import { useTyped } from '../kept/use-typed';
import { useRegion } from '../region/region';
import { useStandards } from '../region/use-standards';

/** Everything the calculator page does: what is typed, what is wrong with it, what comes of it. */
export function useCalculator() {
  const { id: asked = '', matter = '' } = useRouter().params;
  const id: CalculatorId = isCalculatorId(asked) ? asked : CALCULATOR_IDS[0];
  const { title, question, fields, prefill } = CALCULATORS[id];
  const [form] = useState(() => formOf(id, matter));
  const { typed, change, clear } = useTyped(form);
  const region = useRegion();
  const parameters = useStandards(region);
  const [computed, setComputed] = useState<Typed | null>(null);
  const [tried, setTried] = useState(false);

  const around = { today: dayOf(now()), parameters, ...(region !== '' && { region }) };
  const read = tried ? run(id, typed, around) : null;
  const errors = read === null || read.ok ? {} : read.errors;
  const answer = computed === null ? null : run(id, computed, around);

  const compute = () => {
    setTried(true);
    if (!run(id, typed, around).ok) return;
    setComputed(typed);
    setTried(false);
    scrollToTop();
  };
  const backToForm = () => {
    setComputed(null);
    scrollToTop();
  };
  const card: ShareCard = {
    title: `${question} 在手机上就能算`,
    path: '/packages/tools/calculator/index',
    params: { id },
  };
  return {
    id,
    /** The matter it was opened from; '' for one's own use. */
    matter,
    title,
    question,
    fields,
    typed,
    change,
    clear,
    compute,
    backToForm,
    mistakes: mistakesOf(fields, typed, errors),
    errors,
    /** What stands in for an empty field, told under it. */
    standIns: Object.fromEntries(
      prefill(typed, around).map(({ field, entry }) => [field, sayStandIn(entry)]),
    ),
    /** What came of what was typed when it was last computed. */
    answer: answer?.ok === true ? answer : null,
    computed,
    topic: topicsOf(id)[0],
    card,
  };
}

export type CalculatorPart = ReturnType<typeof useCalculator>;

function sayStandIn({ parameter, value, source }: ParameterEntry): string {
  const { choices }: Parameter = PARAMETERS[parameter];
  return `不填就按${choices === undefined ? ` ${value} ` : `“${choices[value] ?? value}”`}算（${source}）。`;
}
