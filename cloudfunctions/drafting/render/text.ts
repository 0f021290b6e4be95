import { type Line, runsOf } from '@domain/documents/blocks';
import type * as Docx from 'docx';
import { BLANK } from './page';

export type Library = typeof Docx;

/** Lines of 28 pt whatever stands on them, as official papers have it. */
export const EXACT = { line: 28 * 20, lineRule: 'exact' } as const;

/** A text in one hand. */
export function run(docx: Library, text: string, more: Docx.IRunOptions = {}): Docx.TextRun {
  return new docx.TextRun({ text, ...more });
}

/** Text as runs, its own line breaks kept; what is missing is a line to write on. */
export function runs(
  docx: Library,
  line: Line,
  { blank = BLANK, ...more }: Docx.IRunOptions & { blank?: string } = {},
): Docx.TextRun[] {
  return runsOf(line).flatMap(({ text, bold }) =>
    (text === '' ? blank : text).split('\n').map((part, index) =>
      // a line break inside a text would be read as a space
      run(docx, part, { ...more, ...(bold && { bold }), ...(index > 0 && { break: 1 }) }),
    ),
  );
}
