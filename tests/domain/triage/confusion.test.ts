import fc from 'fast-check';
import { CONFUSION_PART_IDS, confusionOf, type Understood } from '@domain/triage/confusion';
import { TOPIC_IDS } from '@domain/triage/topics';

const wages = { topic: 'wages', level: 'general', urgent: false } as const;
const hours = { topic: 'working-time', level: 'general', urgent: false } as const;
const pressing = { ...wages, urgent: true } as const;

test.each([
  ['nothing came in', [], [], []],
  [
    'what nobody corrected stands on the diagonal',
    [],
    [{ as: wages, count: 7 }],
    [{ from: 'wages', to: 'wages', count: 7 }],
  ],
  [
    'so does what was corrected in another part',
    [{ from: wages, to: pressing, count: 2 }],
    [{ as: wages, count: 7 }],
    [{ from: 'wages', to: 'wages', count: 9 }],
  ],
  [
    'groups that differ elsewhere are one cell',
    [
      { from: wages, to: hours, count: 1 },
      { from: pressing, to: hours, count: 2 },
    ],
    [{ as: hours, count: 4 }],
    [
      { from: 'wages', to: 'working-time', count: 3 },
      { from: 'working-time', to: 'working-time', count: 4 },
    ],
  ],
] as const)('%s', (_, corrected, untouched, cells) => {
  expect(confusionOf('topic', corrected, untouched)).toEqual(cells);
});

test('urgency is a table of two values', () => {
  expect(confusionOf('urgency', [{ from: wages, to: pressing, count: 2 }], [])).toEqual([
    { from: 'ordinary', to: 'urgent', count: 2 },
  ]);
});

const understood: fc.Arbitrary<Understood> = fc.record({
  topic: fc.constantFrom(...TOPIC_IDS),
  level: fc.constantFrom('simple', 'general', 'difficult'),
  urgent: fc.boolean(),
});
const count = fc.integer({ min: 1, max: 50 });

test('no matter is lost or counted twice, in whatever order it is told', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ from: understood, to: understood, count })),
      fc.array(fc.record({ as: understood, count })),
      fc.constantFrom(...CONFUSION_PART_IDS),
      (corrected, untouched, part) => {
        const cells = confusionOf(part, corrected, untouched);
        const told = [...corrected, ...untouched].reduce((sum, one) => sum + one.count, 0);
        expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(told);
        expect(confusionOf(part, [...corrected].reverse(), [...untouched].reverse())).toEqual(
          cells,
        );
      },
    ),
  );
});
