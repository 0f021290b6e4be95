import type { FieldError } from '@contracts/errors';
import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** At most so many marks on one form; nobody mends more at once. */
const MOST_FIELDS = 20;

const CHINESE = /[\u4e00-\u9fff]/;

/** Turns what a schema found wrong into sentences at the fields. A sentence the contract gives itself goes first. */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  const fields = new Map<string, string>();
  for (const issue of issues) {
    const path = issue.path.map(String).join('.');
    if (!fields.has(path)) fields.set(path, sentence(issue));
    if (fields.size === MOST_FIELDS) break;
  }
  return [...fields].map(([path, message]) => ({ path, message }));
}

function sentence(issue: Issue): string {
  if (issue.message && CHINESE.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? '这一项要填写。'
        : '这一项的格式不对，请重新填写。';
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return '这一项的格式不对，请检查后重新填写。';
    case 'not_multiple_of':
      return `请填 ${issue.divisor} 的倍数。`;
    case 'unrecognized_keys':
      return '这里有不认识的内容，请更新后再试。';
    case 'invalid_value':
      return '请从列出的选项中选一个。';
    case 'invalid_union':
      return '这一项请重新选择或填写。';
    default:
      return '这一项填得不对，请检查。';
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === 'string') {
    return Number(issue.minimum) <= 1 ? '这一项要填写。' : `请至少写 ${issue.minimum} 个字。`;
  }
  if (issue.origin === 'array' || issue.origin === 'set') return `请至少选 ${issue.minimum} 项。`;
  return issue.inclusive === false
    ? `请填大于 ${issue.minimum} 的数。`
    : `不能小于 ${issue.minimum}。`;
}

function tooBig(issue: z.core.$ZodIssueTooBig): string {
  if (issue.origin === 'string') return `太长了，最多 ${issue.maximum} 个字。`;
  if (issue.origin === 'array' || issue.origin === 'set') return `最多 ${issue.maximum} 项。`;
  return issue.inclusive === false
    ? `请填小于 ${issue.maximum} 的数。`
    : `不能大于 ${issue.maximum}。`;
}
