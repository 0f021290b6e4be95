import type { Answers, Template } from '@domain/documents/template';
import type { ClaimLine } from '@domain/law/claims/line';
import type { Typed } from '@domain/law/fields';
import { office } from '@/office.config';
import { knownAlready } from './known-already';

/** A new document: what the claims, the office and other documents already say is filled in. */
export function begunAnswers(template: Template, claims: readonly ClaimLine[]): Answers {
  const filled = template.prefill({
    worker: {},
    respondents: [],
    claims: [],
    evidence: [],
    office: { union: office.unionName },
  });
  const known = knownAlready(template);
  const lists: Record<string, readonly Typed[]> = {};
  for (const { id, repeat } of template.steps) {
    if (repeat) lists[id] = atLeast(repeat.least, known.lists[id] ?? filled.lists[id] ?? []);
  }
  return withClaims(template, { single: { ...filled.single, ...known.single }, lists }, claims);
}

/** The claims as requests: one of the same name takes the place of the old one, what was written by hand stays. */
export function withClaims(
  template: Template,
  answers: Answers,
  claims: readonly ClaimLine[],
): Answers {
  if (claims.length === 0 || !template.steps.some(({ id }) => id === 'requests')) return answers;
  const asked = claims
    .filter(({ payer }) => payer === 'employer')
    .map(({ label, amount, from = '', to = '' }) => ({
      item: label,
      amount: amount ?? '',
      from,
      to,
    }));
  const own = (answers.lists.requests ?? []).filter(
    ({ item }) => item !== undefined && item !== '' && !asked.some((claim) => claim.item === item),
  );
  return { ...answers, lists: { ...answers.lists, requests: [...asked, ...own] } };
}

/** What a matter says, over what stands there untouched. */
export function withAnswers(own: Answers, found: Answers): Answers {
  const lists = Object.entries(found.lists).filter(([, items]) => items.length > 0);
  const single = Object.entries(found.single).filter(([, value]) => (value?.length ?? 0) > 0);
  return {
    single: { ...own.single, ...Object.fromEntries(single) },
    lists: { ...own.lists, ...Object.fromEntries(lists) },
  };
}

function atLeast(least: number, items: readonly Typed[]): readonly Typed[] {
  const missing = Math.max(0, least - items.length);
  return [...items, ...Array.from({ length: missing }, () => ({}))];
}
