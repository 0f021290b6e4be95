import type { Block, FormRow, Line } from '@domain/documents/blocks';
import type * as Docx from 'docx';
import { COLUMN, POINT, SIZES } from './page';
import { type Library, runs } from './text';

interface Cell {
  value: Line;
  /** Share of the table's width, in percent. */
  percent: number;
  span?: number;
  bold?: true;
  centred?: true;
}

/** Shares of a form's line: a label and its value, twice. */
const SHARES = [22, 28, 22, 28] as const;

/** Labels and values between borders; two short rows after each other share a line. */
export function formTable(docx: Library, rows: readonly FormRow[]): Docx.Table {
  const { Table, TableRow, WidthType, HeightRule } = docx;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: SHARES.map((share) => COLUMN * share),
    rows: linesOf(rows).map(
      ([first, second]) =>
        new TableRow({
          cantSplit: !first.tall,
          height: { value: (first.tall ? 90 : 30) * POINT, rule: HeightRule.ATLEAST },
          children: second
            ? [...pair(docx, first, 1), ...pair(docx, second, 1)]
            : pair(docx, first, 3),
        }),
    ),
  });
}

/** The rows as lines of the form. */
function linesOf(rows: readonly FormRow[]): [FormRow, FormRow?][] {
  const lines: [FormRow, FormRow?][] = [];
  for (const row of rows) {
    const last = lines.at(-1);
    if (row.short && last?.[0].short && !last[1]) last[1] = row;
    else lines.push([row]);
  }
  return lines;
}

function pair(docx: Library, { label, value }: FormRow, span: number): Docx.TableCell[] {
  const [labelShare] = SHARES;
  return [
    cell(docx, { value: label, percent: labelShare, centred: true }),
    cell(docx, { value, percent: span === 1 ? 50 - labelShare : 100 - labelShare, span }),
  ];
}

/** A list with a head that is repeated on every page. */
export function listTable(
  docx: Library,
  { head, widths, rows }: Extract<Block, { kind: 'table' }>,
): Docx.Table {
  const { Table, TableRow, WidthType } = docx;
  const line = (cells: readonly Line[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map((value, index) => {
        const percent = widths[index] ?? 10;
        // numbers, pages and the like stand in the middle of their narrow columns
        const centred = header || percent <= NARROW;
        return cell(docx, {
          value,
          percent,
          ...(header && { bold: true }),
          ...(centred && { centred }),
        });
      }),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((width) => COLUMN * width),
    rows: [line(head, true), ...rows.map((row) => line(row, false))],
  });
}

const NARROW = 14;

function cell(docx: Library, { value, percent, span, bold, centred }: Cell): Docx.TableCell {
  const { TableCell, Paragraph, WidthType, VerticalAlign, AlignmentType } = docx;
  return new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    ...(span !== undefined && { columnSpan: span }),
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 3 * POINT, bottom: 3 * POINT, left: 5 * POINT, right: 5 * POINT },
    children: [
      new Paragraph({
        alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { line: 20 * POINT },
        // an empty cell is written into as it is
        children: runs(docx, value, { blank: '', size: SIZES.table, ...(bold && { bold }) }),
      }),
    ],
  });
}
