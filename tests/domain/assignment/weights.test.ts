import { DEFAULT_WEIGHTS, readWeights, WEIGHT_IDS, weightOf } from '@domain/assignment/weights';

const numbers = '请填 0 到 10 之间的数，可以有小数。';
const offers = '请填 1 到 20 之间的整数。';

test('what was left out keeps its default', () => {
  expect(readWeights({})).toEqual({ ok: true, weights: DEFAULT_WEIGHTS });
  expect(readWeights({ load: ' 2.5 ', mostOpenOffers: 1, distanceUrgent: 0 })).toEqual({
    ok: true,
    weights: { ...DEFAULT_WEIGHTS, load: 2.5, mostOpenOffers: 1, distanceUrgent: 0 },
  });
});

test.each([
  ['load', '', numbers],
  ['load', '很多', numbers],
  ['load', -0.1, numbers],
  ['load', '10.1', numbers],
  ['load', Number.NaN, numbers],
  ['load', null, numbers],
  ['load', [3], numbers],
  ['answerUrgent', Number.POSITIVE_INFINITY, numbers],
  ['mostOpenOffers', 0, offers],
  ['mostOpenOffers', '2.5', offers],
  ['mostOpenOffers', 21, offers],
] as const)('%s cannot be %p', (id, value, sentence) => {
  expect(readWeights({ [id]: value })).toEqual({ ok: false, wrong: { [id]: sentence } });
});

test('every wrong field has its own sentence', () => {
  const read = readWeights({ load: 'x', answer: 11, mostOpenOffers: 'y', specialty: 1 });
  expect(read).toEqual({
    ok: false,
    wrong: { load: numbers, answer: numbers, mostOpenOffers: offers },
  });
});

test('an urgent matter is weighed by its own column', () => {
  const weights = { ...DEFAULT_WEIGHTS, load: 1, loadUrgent: 7 };
  expect([weightOf(weights, 'load', false), weightOf(weights, 'load', true)]).toEqual([1, 7]);
});

test('the defaults can be read back as they are typed', () => {
  const typed = Object.fromEntries(WEIGHT_IDS.map((id) => [id, String(DEFAULT_WEIGHTS[id])]));
  expect(readWeights(typed)).toEqual({ ok: true, weights: DEFAULT_WEIGHTS });
});
