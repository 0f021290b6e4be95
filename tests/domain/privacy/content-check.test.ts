import { type ContentVerdict, isHeld, openingOf } from '@domain/privacy/content-check';

const VERDICTS: ContentVerdict[] = ['pending', 'pass', 'review', 'risky', 'unchecked'];

test('evidence is never lost to who handed it in', () => {
  for (const verdict of VERDICTS) expect(openingOf(verdict, 'owner')).toBe('open');
});

test('who works on the matter opens everything, the doubtful for a reason', () => {
  expect(VERDICTS.filter((verdict) => openingOf(verdict, 'office') === 'sealed')).toEqual([
    'risky',
  ]);
  expect(VERDICTS.some((verdict) => openingOf(verdict, 'office') === 'closed')).toBe(false);
});

test('nothing doubtful or unknown is passed on', () => {
  expect(VERDICTS.filter((verdict) => openingOf(verdict, 'other') === 'open')).toEqual([
    'pass',
    'unchecked',
  ]);
});

test('a person must look at what the platform doubts', () => {
  expect(VERDICTS.filter(isHeld)).toEqual(['review', 'risky']);
});
