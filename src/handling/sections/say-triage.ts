import { FORMS } from '@domain/matter/forms';
import { TOPICS } from '@domain/triage/topics';
import type { MatterView } from '../matter-view';

interface Said {
  name: string;
  value: string;
  why: string;
}

/** What the first look read beyond topic, level and urgency; an older look has none of it. */
export function sayFurther({
  second,
  cause,
  forms = [],
  questions = [],
  model = '',
}: MatterView['triage']): Said[] {
  const rows: (Said | undefined)[] = [
    second && { name: '还涉及', value: TOPICS[second].label, why: '' },
    cause && { name: '案由', value: cause.name, why: `${cause.why}${cause.list}` },
    forms[0] && {
      name: '合适的帮助',
      value: forms.map(({ form }) => FORMS[form].label).join('、'),
      why: forms[0].why,
    },
    questions[0] && { name: '要问的', value: questions.map(({ ask }) => ask).join(''), why: '' },
    model === '' ? undefined : { name: '模型版本', value: model, why: '' },
  ];
  return rows.filter((row) => row !== undefined);
}
