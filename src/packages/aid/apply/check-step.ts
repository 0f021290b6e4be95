import { readMoney } from '@domain/money';
import { readCreditCode } from '@domain/people/credit-code';
import { readIdNumber } from '@domain/people/id-number';
import { readPersonName } from '@domain/people/person-name';
import { readPhone } from '@domain/people/phone';
import type { Read } from '@domain/text/read';
import type { Day } from '@domain/time/types';
import type { FormError } from '../parts/mistakes';
import type { ApplyForm } from './apply-form';

const check = (path: string, read: Read<unknown>): FormError[] =>
  read.ok ? [] : [{ path, message: read.reason }];

const needed = (path: string, value: string, message: string): FormError[] =>
  value.trim() === '' ? [{ path, message }] : [];

/** What must be mended on each step before going on; the function checks the same once more. */
const CHECKS: Readonly<Record<number, (form: ApplyForm, today: Day) => FormError[]>> = {
  1: ({ narrative }) => needed('narrative', narrative, '请先写几句发生了什么，一两句也可以。'),
  2: ({ respondents, noRespondent, peopleCount }) => [
    ...(noRespondent
      ? []
      : respondents.flatMap(({ name, creditCode }, index) => [
          ...needed(
            `respondents.${index}.name`,
            name,
            index === 0
              ? '请填写单位名称；实在不知道，请勾选“不知道单位名称”。'
              : '请填写单位名称，或者删掉这一家。',
          ),
          ...(creditCode.trim() === ''
            ? []
            : check(`respondents.${index}.creditCode`, readCreditCode(creditCode))),
        ])),
    ...(peopleCount === '' || Number(peopleCount) >= 1
      ? []
      : [{ path: 'peopleCount', message: '人数至少是 1。' }]),
  ],
  3: ({ forOther, other, person, facts }, today) => [
    ...(forOther
      ? [
          ...needed('onBehalfOf.relation', other.relation, '请填写您和他的关系，例如“儿子”。'),
          ...check('onBehalfOf.name', readPersonName(other.name)),
          ...(other.phone.trim() === '' ? [] : check('onBehalfOf.phone', readPhone(other.phone))),
        ]
      : []),
    ...check('applicant.name', readPersonName(person.name)),
    ...check('applicant.phone', readPhone(person.phone)),
    ...(person.idNumber.trim() === ''
      ? []
      : check('applicant.idNumber', readIdNumber(person.idNumber, today))),
    ...(facts.dueDay !== undefined && facts.dueDay !== '' && facts.dueDay < today
      ? [
          {
            path: 'facts.dueDay',
            message: '这个日期已经过了。请选还没到的日期，或者在经过里写清楚。',
          },
        ]
      : []),
  ],
  5: ({ forms, claimAmount, ticked, person }) => [
    ...(forms.length === 0 ? [{ path: 'forms', message: '请至少选一种您需要的帮助。' }] : []),
    ...(claimAmount === '' ? [] : check('claimAmount', readMoney(claimAmount))),
    ...(ticked.includes('service')
      ? []
      : [{ path: 'consents.service', message: '同意“办理您的事项”，我们才能接下这件事。' }]),
    ...(person.idNumber.trim() === '' || ticked.includes('sensitive')
      ? []
      : [
          {
            path: 'consents.sensitive',
            message: '您填了身份证号，要同意后才能保存；不同意请回第 3 步删掉身份证号。',
          },
        ]),
  ],
};

/** The mistakes of one step, in the order of its fields. */
export function mistakesOn(step: number, form: ApplyForm, today: Day): FormError[] {
  return CHECKS[step]?.(form, today) ?? [];
}

const STEP_OF: readonly [prefix: string, step: number][] = [
  ['narrative', 1],
  ['topic', 1],
  ['respondents', 2],
  ['stationId', 2],
  ['peopleCount', 2],
  ['applicant', 3],
  ['onBehalfOf', 3],
  ['statistics', 3],
  ['facts', 3],
  ['clockFacts', 1],
];

/** On which step a field stands. */
export function stepOf(path: string): number {
  return STEP_OF.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 5;
}
