import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CALCULATORS } from '@domain/law/calculators/catalogue';
import { CALCULATOR_IDS, isCalculatorId } from '@domain/law/calculators/ids';

interface VectorFile {
  calculator: string;
  /** What each fact is, by its name. */
  input?: Readonly<Record<string, string>>;
  vectors: readonly { id: string; input: object; expected: Record<string, unknown> }[];
}

// LAW_VECTORS names another folder of files in the same format
const folder = process.env.LAW_VECTORS
  ? path.resolve(process.env.LAW_VECTORS)
  : path.join(__dirname, 'vectors');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

test('there are vectors', () => {
  expect(files).not.toEqual([]);
});

describe.each(files)('%s', (name) => {
  const file = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as VectorFile;

  test('is for a calculator and has vectors', () => {
    expect(CALCULATOR_IDS).toContain(file.calculator);
    expect(file.vectors).not.toEqual([]);
  });

  test.each(file.vectors.map((vector) => ({ ...vector })))('$id', ({ input, expected }) => {
    if (!isCalculatorId(file.calculator)) throw new Error(`no calculator ${file.calculator}`);
    const { outcome } = CALCULATORS[file.calculator].compute(wholeOf(file, input) as never);
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
