import type { FieldError } from '@contracts/errors';
import type { RespondentRef } from '@domain/matter/matter';
import { readCreditCode } from '@domain/people/credit-code';
import { respondentKey } from '@domain/people/respondent-name';
import { oneLine } from '@domain/text/plain-text';
import { database } from '../kernel/cloud';
import { isDuplicate } from '../kernel/database-errors';
import type { EffectKind } from '../kernel/effects';
import type { Store } from '../kernel/store';
import { followMerge } from './merge-respondents';
import { respondentIdOf } from './respondent-id';

/** An employer as named, to be entered in the register if it is not there. */
interface NamedRespondent {
  id: string;
  name: string;
  key: string;
  creditCode: string;
}

/** A matter's reference to an employer, from the name alone: no look-up. */
export function respondentRef(name: string): RespondentRef {
  const written = oneLine(name);
  const key = respondentKey(written);
  return { id: respondentIdOf(key), name: written, key };
}

/** Reads employers as typed: one reference each, wrong credit codes at their field. */
export function readRespondents(
  typed: readonly { name: string; creditCode?: string }[],
  wrong: FieldError[],
): { refs: RespondentRef[]; named: NamedRespondent[] } {
  const named = new Map<string, NamedRespondent>();
  typed.forEach(({ name, creditCode }, index) => {
    const ref = respondentRef(name);
    const read = creditCode ? readCreditCode(creditCode) : undefined;
    if (read && !read.ok)
      wrong.push({ path: `respondents.${index}.creditCode`, message: read.reason });
    if (ref.key === '')
      wrong.push({ path: `respondents.${index}.name`, message: '请填写单位的名称' });
    const known = named.get(ref.id)?.creditCode ?? '';
    named.set(ref.id, { ...ref, creditCode: read?.ok ? read.value : known });
  });
  const all = [...named.values()];
  return { refs: all.map(({ id, name, key }) => ({ id, name, key })), named: all };
}

/** Enters employers in the register: new ones, new ways to write a known one, and credit codes. Bears repetition. */
export const RESPONDENT_ENSURE: EffectKind<{ respondents: NamedRespondent[] }> = {
  kind: 'respondent.ensure',
  async deliver({ store, now }, { respondents }) {
    for (const respondent of respondents) {
      if (!(await enter(store, respondent, now))) await addAlias(store, respondent);
      if (respondent.creditCode !== '') await tieCreditCode(store, respondent);
      // the name may be that of an employer who was merged into another
      await followMerge(store, respondent.id);
    }
  },
};

async function enter(store: Store, respondent: NamedRespondent, now: number): Promise<boolean> {
  const { id, name, key } = respondent;
  try {
    await store.insert('respondents', [
      {
        _id: id,
        version: 1,
        name,
        aliases: [],
        keys: [key],
        groupName: '',
        groupKey: '',
        creditCode: '',
        mergedInto: '',
        createdAt: now,
      },
    ]);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

async function addAlias(store: Store, { id, name }: NamedRespondent): Promise<void> {
  const { command: _ } = database();
  await store.updateWhere(
    'respondents',
    { _id: id, name: { neq: name }, aliases: { nin: [name] } },
    { aliases: _.push([name]), version: _.inc(1) },
  );
}

/** One code never has two employers: whoever named it first keeps it until an administrator decides. */
async function tieCreditCode(store: Store, { id, creditCode }: NamedRespondent): Promise<void> {
  try {
    await store.insert('creditCodes', [{ _id: creditCode, respondentId: id }]);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const tied = await store.get('creditCodes', creditCode);
    if (tied?.respondentId !== id) return;
  }
  const { command: _ } = database();
  await store.updateWhere(
    'respondents',
    { _id: id, creditCode: '' },
    { creditCode, version: _.inc(1) },
  );
}
