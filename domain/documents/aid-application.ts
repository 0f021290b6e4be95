import type { Field, Typed } from '../law/fields';
import type { FormRow } from './blocks';
import { chosenOf, typedText, workerRun, workerStep } from './parties';

/** What both applications for aid, the office's of justice and the union's, ask of the worker. */
export const APPLICANT = workerStep([
  'name',
  'sex',
  'birth',
  'ethnicGroup',
  'idNumber',
  'household',
  'residence',
  'phone',
  'occupation',
]);

/** Of that, what may not be left to be written by hand. */
export const APPLICANT_NEEDED = ['name', 'sex', 'birth', 'residence', 'phone'] as const;

export const STORY: Field = { name: 'story', label: '案情和理由', kind: 'story', longest: 2000 };

/** The applicant's own rows of the form; each form has its own words for where he lives. */
export function applicantRows(
  single: Typed,
  labels: { household: string; residence: string },
): FormRow[] {
  return [
    { label: '姓名', value: [workerRun(single, 'name')], short: true },
    { label: '性别', value: [workerRun(single, 'sex')], short: true },
    { label: '出生日期', value: [workerRun(single, 'birth')], short: true },
    { label: '民族', value: typedText(single, 'ethnicGroup'), short: true },
    { label: '身份证号码', value: [workerRun(single, 'idNumber')] },
    { label: labels.household, value: [workerRun(single, 'household')] },
    { label: labels.residence, value: [workerRun(single, 'residence')] },
  ];
}

/** The forms of help he ticked, as they are written into the form. */
export const formsWanted = (single: Typed): string => chosenOf(single, 'form').join('；');
