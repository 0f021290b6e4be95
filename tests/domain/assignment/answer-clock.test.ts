import { answerAt, answerMinutes } from '@domain/assignment/answer-clock';
import { atTime } from '@domain/time/china';
import fc from 'fast-check';

const at = (time: string, day = '2026-11-23') => atTime(day, time);

test.each([
  ['within the day', at('10:00'), at('13:30'), 210],
  ['over a night, of which nine hours count a tenth', at('21:00'), at('08:00', '2026-11-24'), 174],
  ['in the middle of the night', at('01:00'), at('02:00'), 6],
  ['a whole day', at('10:00'), at('10:00', '2026-11-24'), 954],
  ['at once', at('10:00'), at('10:00'), 0],
  ['a clock that was set back', at('10:00'), at('09:00'), 0],
])('%s', (_, from, to, minutes) => {
  expect(answerMinutes(from, to)).toBeCloseTo(minutes, 6);
});

test('the moment of an answer and how long it took tell the same', () => {
  const moment = fc.integer({ min: at('00:00', '2026-01-01'), max: at('00:00', '2027-01-01') });
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 20_000 }), (from, minutes) => {
      const to = answerAt(from, minutes);
      expect(to).toBeGreaterThan(from);
      expect(answerMinutes(from, to)).toBeCloseTo(minutes, 5);
    }),
  );
});
