import type { InputOf } from '@contracts/action';
import type { ask, submit } from '@contracts/intake';
import { CONSENTS } from '@domain/privacy/consents';
import { markRead } from '@contracts/directory';
import { lookupHash } from '../../../cloudfunctions/kernel/sealing';
import type { Document } from '../../../localcloud/database/values';
import { type Office, TEST_ENV } from '../harness';

/** Office hours of every station in the tests: working days, 9 to 17. */
const HOURS = {
  days: Object.fromEntries(['1', '2', '3', '4', '5'].map((day) => [day, [['09:00', '17:00']]])),
};

const station = (id: string, code: string, level: string, parentId: string): Document => ({
  _id: id,
  code,
  name: `${id} 站`,
  level,
  parentId,
  address: '',
  phone: '021-62345678',
  place: null,
  hours: HOURS,
});

/** A district with a street below it, and a neighbour district. */
export async function seedStations(office: Office): Promise<void> {
  await office.seed(
    'stations',
    station('district', 'PT', 'district', ''),
    station('street', 'PH', 'street', 'district'),
    station('elsewhere', 'ZZ', 'district', ''),
  );
}

/** Makes somebody known and gives him roles, as an administrator would. */
export async function hire(
  office: Office,
  openid: string,
  roles: readonly string[],
  stationId: string,
): Promise<string> {
  await office.as(openid).call(markRead, { ids: [] });
  const personId = personOf(office, openid);
  const facts = { roles: ['worker', ...roles], stationId, displayName: `${openid} 老师` };
  await office.cloud.database.update('people', { _id: personId }, { $set: facts });
  return personId;
}

/** The record of somebody who has written before. */
export function personOf(office: Office, openid: string): string {
  const lookupKey = Buffer.from(TEST_ENV.LOOKUP_KEY);
  const [identity] = office.cloud.database.find('identities', {
    _id: lookupHash('login:wechat', openid, { lookupKey }),
  });
  if (!identity) throw new Error(`${openid} has never written`);
  return String(identity.personId);
}

/** The one document of an id. */
export function documentOf(office: Office, collection: string, _id: string): Document {
  const [found] = office.cloud.database.find(collection, { _id });
  if (!found) throw new Error(`no ${_id} in ${collection}`);
  return found;
}

let drafts = 0;

/** An id as a phone makes it. */
export const newDraftId = (): string => `draft-${'x'.repeat(16)}-${(drafts += 1)}`;

export const agreed = (...purposes: (keyof typeof CONSENTS)[]) =>
  purposes.map((purpose) => ({ purpose, version: CONSENTS[purpose].version, given: true }));

/** A complete application. */
export const application = (
  change: Partial<InputOf<typeof submit>> = {},
): InputOf<typeof submit> => ({
  draftId: newDraftId(),
  narrative: '公司拖欠我三个月工资\n去年九月到十一月都没发，一共两万四千元。',
  respondents: [{ name: '上海某某电子有限公司' }],
  consents: agreed('service', 'outsideFirm'),
  forms: ['arbitration'],
  applicant: { name: '王小明', phone: '13800000007' },
  stationId: 'street',
  ...change,
});

/** A complete question. */
export const question = (change: Partial<InputOf<typeof ask>> = {}): InputOf<typeof ask> => ({
  draftId: newDraftId(),
  narrative: '公司说试用期不交社保，可以吗？',
  respondents: [],
  consents: agreed('service'),
  applicant: {},
  ...change,
});

/** The scheduler's next minute. */
export async function tick(office: Office): Promise<void> {
  office.advance(60_000);
  await office.fire();
}
