import Big from 'big.js';
import type { Yuan } from '../../money';
import type { ParameterId } from '../parameters/parameter';
import type { AmountOutcome, MissingOutcome, RefusalOutcome, Result } from '../result';
import { inYuan, yuan } from './figures';
import { refusal } from './refusal';

export interface InjuryGrantsInput {
  /** 5–10. */
  grade: number;
  /** Yuan by the province's table; null when not on record. */
  medicalGrant: Yuan | null;
  jobGrant: Yuan | null;
}

export interface InjuryGrantsAmount extends AmountOutcome {
  /** 一次性工伤医疗补助金, from the fund. */
  medical: Yuan;
  /** 一次性伤残就业补助金, from the employer. */
  job: Yuan;
}

/** The two grants on leaving with an injury of grade 5–10, by the province's table. 工伤保险条例 36–37. */
export function injuryGrants({
  grade,
  medicalGrant,
  jobGrant,
}: InjuryGrantsInput): Result<InjuryGrantsAmount | MissingOutcome | RefusalOutcome> {
  if (grade < 5 || grade > 10)
    return refusal({
      kind: 'refusal',
      code: 'GRADE_5_TO_10',
      say: '一次性工伤医疗补助金和伤残就业补助金只有五级到十级才有；一到四级保留劳动关系，按月领伤残津贴。',
    });
  const parameters: ParameterId[] = [];
  if (medicalGrant === null) parameters.push('injuryMedicalGrant');
  if (jobGrant === null) parameters.push('injuryJobGrant');
  return {
    outcome:
      medicalGrant === null || jobGrant === null
        ? {
            kind: 'missing',
            parameters,
            formula: `${grade} 级：一次性工伤医疗补助金（基金付）+ 一次性伤残就业补助金（单位付），两项都按省里的标准`,
          }
        : {
            kind: 'amount',
            amount: yuan(new Big(medicalGrant).plus(jobGrant)),
            medical: yuan(new Big(medicalGrant)),
            job: yuan(new Big(jobGrant)),
          },
    steps: [
      ...(medicalGrant === null
        ? []
        : [
            {
              say: '一次性工伤医疗补助金，工伤保险基金付',
              value: inYuan(medicalGrant),
              rule: 'CA-09.grants',
            } as const,
          ]),
      ...(jobGrant === null
        ? []
        : [
            {
              say: '一次性伤残就业补助金，单位付',
              value: inYuan(jobGrant),
              rule: 'CA-09.grants',
            } as const,
          ]),
    ],
    assumptions: [
      {
        say:
          grade <= 6
            ? '五、六级要您自己提出离开，单位不能用这笔钱逼您走。'
            : '七到十级在合同到期终止，或者您提出解除时才有。',
        confidence: 'V1',
        rule: 'CA-09.grants',
      },
    ],
    changes: [
      '离退休年龄近的，很多地方按比例减少。',
      '单位没上工伤保险的，两项都由单位付。',
      '这两项和一次性伤残补助金可以一起要。',
    ],
    otherwise: [],
  };
}
