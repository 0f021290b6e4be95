import { cheapestPlaces, type Choice } from '@domain/assignment/shortest-paths';
import fc from 'fast-check';

const COLUMNS = 5;
const anyRow: fc.Arbitrary<Choice[]> = fc.uniqueArray(
  fc.record({
    column: fc.integer({ min: 0, max: COLUMNS - 1 }),
    cost: fc.integer({ min: -20, max: 20 }),
  }),
  { selector: ({ column }) => column, maxLength: COLUMNS },
);
const anyRows = fc.array(anyRow, { maxLength: 6 });

interface Plan {
  served: boolean[];
  cost: number;
}

/** Tries everything: which rows are served, earlier ones counting more, then what that costs. */
function bestOf(rows: readonly (readonly Choice[])[], taken: readonly number[] = []): Plan {
  const [row, ...rest] = rows;
  if (!row) return { served: [], cost: 0 };
  const without = bestOf(rest, taken);
  const plans = row
    .filter(({ column }) => !taken.includes(column))
    .map(({ column, cost }): Plan => {
      const next = bestOf(rest, [...taken, column]);
      return { served: [true, ...next.served], cost: cost + next.cost };
    });
  return plans.reduce(better, { served: [false, ...without.served], cost: without.cost });
}

function better(left: Plan, right: Plan): Plan {
  const differs = left.served.findIndex((one, index) => one !== right.served[index]);
  if (differs >= 0) return left.served[differs] ? left : right;
  return right.cost < left.cost ? right : left;
}

const costOf = (rows: readonly (readonly Choice[])[], columns: readonly (number | null)[]) =>
  rows.reduce(
    (sum, row, index) => sum + (row.find(({ column }) => column === columns[index])?.cost ?? 0),
    0,
  );

test('serves as many as can be, the first ones first, at the smallest cost: as trying everything does', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const columns = cheapestPlaces(rows, COLUMNS);
      const best = bestOf(rows);
      expect(columns.map((column) => column !== null)).toEqual(best.served);
      expect(costOf(rows, columns)).toBe(best.cost);
      const most = Math.max(...bestCounts(rows));
      expect(columns.filter((column) => column !== null)).toHaveLength(most);
    }),
    { numRuns: 500 },
  );
});

/** How many rows each way of serving them serves. */
function bestCounts(rows: readonly (readonly Choice[])[], taken: readonly number[] = []): number[] {
  const [row, ...rest] = rows;
  if (!row) return [0];
  return [
    Math.max(...bestCounts(rest, taken)),
    ...row
      .filter(({ column }) => !taken.includes(column))
      .map(({ column }) => 1 + Math.max(...bestCounts(rest, [...taken, column]))),
  ];
}

test('no column is given twice, and none that a row did not ask for', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const given = cheapestPlaces(rows, COLUMNS);
      const some = given.filter((column) => column !== null);
      expect(new Set(some).size).toBe(some.length);
      given.forEach((column, index) => {
        if (column !== null) expect(rows[index]?.map((one) => one.column)).toContain(column);
      });
    }),
  );
});
