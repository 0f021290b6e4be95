import { withRespondents } from '@domain/matter/amend';
import { aMatter } from './example';

const ref = (name: string) => ({ id: `r-${name}`, name, key: name });
const missing = [
  { id: 'employer', label: '用人单位的名称', why: '' },
  { id: 'bank-flow', label: '工资的银行流水', why: '' },
];

test('who is named is known and no longer missing; what else is missing stays so', () => {
  const before = aMatter({ respondents: [], respondentIds: [] });
  const asked = { ...before, triage: { ...before.triage, missing } };
  const after = withRespondents(asked, [ref('甲'), ref('乙')]);
  expect(after.respondentIds).toEqual(['r-甲', 'r-乙']);
  expect(after.triage.missing.map(({ id }) => id)).toEqual(['bank-flow']);
});

test('naming the same again changes nothing; writing it otherwise does, and keeps what is known of it', () => {
  const known = { ...ref('甲'), groupId: 'group' };
  const matter = aMatter({ respondents: [known], respondentIds: [known.id] });
  expect(withRespondents(matter, [ref('甲')])).toBe(matter);
  const [renamed] = withRespondents(matter, [{ ...ref('甲'), name: '甲公司' }]).respondents;
  expect(renamed).toEqual({ ...known, name: '甲公司' });
});
