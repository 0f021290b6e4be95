import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answererOf } from './answerers';

interface VectorFile {
  calculator: string;
  /** What each fact is, by its name. */
  input?: Readonly<Record<string, string>>;
  vectors: readonly { id: string; input: object; expected: Record<string, unknown> }[];
}

// the calculators' vectors and those of clocks and legal aid; LAW_VECTORS names another folder of the same format
const folders = process.env.LAW_VECTORS
  ? [path.resolve(process.env.LAW_VECTORS)]
  : [path.join(__dirname, 'vectors'), path.join(__dirname, 'cases')];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, place: path.join(folder, name) })),
);

test('there are vectors', () => {
  expect(files).not.toEqual([]);
});

describe.each(files)('$name', ({ place }) => {
  const file = JSON.parse(readFileSync(place, 'utf8')) as VectorFile;
  const answer = answererOf(file.calculator);

  test('is for something that answers and has vectors', () => {
    expect(answer).toBeDefined();
    expect(file.vectors).not.toEqual([]);
  });

  test.each(file.vectors.map((vector) => ({ ...vector })))('$id', ({ input, expected }) => {
    if (!answer) throw new Error(`nothing answers ${file.calculator}`);
    const outcome = answer(wholeOf(file, input) as never);
    expect(outcome).toMatchObject(expected);
    // a field that is expected to be absent of an amount must not hide behind one of another kind
    expect(outcome.kind).toBe(expected.kind);
  });
});

/** A fact that the file names but a vector leaves out is not known. */
function wholeOf({ input: names = {} }: VectorFile, input: object): object {
  const unknown = Object.keys(names).map((name) => [name, null] as const);
  return { ...Object.fromEntries(unknown), ...input };
}
