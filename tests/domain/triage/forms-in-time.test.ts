import { startOf } from '@domain/time/china';
import { formsInTime } from '@domain/triage/fitting-forms';
import { triage } from '@domain/triage/triage';

const now = startOf('2026-03-10');
const limit = { what: '拖欠的工资：申请劳动仲裁', day: '2026-03-12' };
const WAGES = '公司拖欠我两个月工资，老板一直说没钱，问了几次都不给';
const formsOf = (text: string, facts = {}) => triage({ text, now, facts }).forms;

test('a limit that was counted brings the papers first, as one that was told does', () => {
  expect(formsOf(WAGES)[0]?.form).not.toBe('drafting');
  expect(formsOf(WAGES, { limit })[0]?.form).toBe('drafting');
  expect(formsOf(WAGES, { limit })).toEqual(formsOf(WAGES, { dueDay: limit.day }));
});

test('when it comes near later the forms are those of a look on that day, and the old ones when it is not near after all', () => {
  const calm = formsOf(WAGES);
  const hurried = formsInTime(calm, ['limit']);
  expect(hurried).toEqual(formsOf(WAGES, { limit }));
  expect(formsInTime(hurried, [])).toEqual(calm);
  expect(formsInTime(hurried, ['deadline'])).toEqual(hurried);
});
