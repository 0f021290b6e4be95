import { limitSettings, overridesFrom, settingRefusal } from '@domain/matter/limit-settings';
import { DEFAULT_LIMITS, limitsWith, promiseDue } from '@domain/matter/limits';
import { atTime, dayOf } from '@domain/time/china';
import type { Level } from '@domain/triage/types';

const friday = atTime('2026-11-20', '15:00');
const settings = limitSettings(DEFAULT_LIMITS);
const settingOf = (key: string) => {
  const found = settings.find((one) => one.key === key);
  if (!found) throw new Error(`no setting ${key}`);
  return found;
};

test('every number has its own key, and what is set to it is what it then is', () => {
  expect(new Set(settings.map(({ key }) => key)).size).toBe(settings.length);
  for (const { key, standard, value } of settings) {
    expect(value).toBe(standard);
    const wanted = standard > 1 ? standard - 1 : standard;
    const changed = limitSettings(limitsWith(overridesFrom({ [key]: wanted })));
    for (const one of changed) expect(one.value).toBe(one.key === key ? wanted : one.standard);
  }
});

test('a question of one level is promised what was set for that level', () => {
  const limits = limitsWith(overridesFrom({ 'consultation.general': 1, 'firstLook.urgent': 1 }));
  const dueOn = (level: Level) =>
    dayOf(promiseDue('consultation', { from: friday, level, limits }).dueAt);
  const levels: Level[] = ['simple', 'general', 'difficult'];
  expect(levels.map(dueOn)).toEqual(['2026-11-23', '2026-11-23', '2026-11-27']);
  expect(promiseDue('firstLook', { from: friday, urgent: true, limits }).dueAt).toBe(
    atTime('2026-11-20', '16:00'),
  );
});

test('what the law sets cannot be made longer, level or not', () => {
  expect(settingRefusal(settingOf('decision'), 8)).toContain('法律援助法第43条');
  expect(settingRefusal(settingOf('consultation.simple'), 2)).toBeNull();
});

test('the same day for an urgent appointment is no number to set', () => {
  expect(settings.map(({ key }) => key)).not.toContain('appointment.urgent');
});

test('a key that means nothing any more is passed over', () => {
  expect(limitsWith(overridesFrom({ consultation: 9, reopenWindow: 3, gone: 1 }))).toEqual(
    DEFAULT_LIMITS,
  );
});
