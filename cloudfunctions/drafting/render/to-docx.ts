import { webcrypto } from 'node:crypto';
import { type Block, type Line, runsOf } from '@domain/documents/blocks';
import type * as Docx from 'docx';
import { BLANK, COLUMN, FONTS, MARGIN, PAGE, POINT, SIZES } from './page';

type Library = typeof Docx;

/**
 * Draws a document as a .docx file: A4, Chinese typography as official papers have it (宋体 titles, 仿宋 text of 16 pt,
 * 28 pt lines, first lines indented by two characters), page numbers below.
 */
export async function toDocx(blocks: readonly Block[], title: string): Promise<Buffer> {
  const docx = await library();
  const { Document, Packer, Footer, Paragraph, PageNumber, AlignmentType, TextRun } = docx;
  const paper = new Document({
    title,
    creator: '工会法援',
    styles: {
      default: {
        document: { run: { font: FONTS.text, size: SIZES.text } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: SIZES.small }),
                ],
              }),
            ],
          }),
        },
        children: blocks.flatMap((block) => drawn(docx, block)),
      },
    ],
  });
  return Packer.toBuffer(paper);
}

/** Loaded when the first paper is drawn, not when the function starts. */
async function library(): Promise<Library> {
  // the library draws its ids from the web's crypto, which older runtimes do not show by themselves
  if (!('crypto' in globalThis)) Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
  return import('docx');
}

function drawn(docx: Library, block: Block): (Docx.Paragraph | Docx.Table)[] {
  const { Paragraph, AlignmentType, HeadingLevel, PageBreak } = docx;
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: 6 * POINT, after: 14 * POINT },
          children: [
            run(docx, block.text, {
              font: FONTS.title,
              size: SIZES.title,
              bold: true,
              color: '000000',
            }),
          ],
        }),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          keepNext: true,
          spacing: { before: 8 * POINT, after: 4 * POINT, ...EXACT },
          children: [
            run(docx, block.text, {
              font: FONTS.heading,
              size: SIZES.text,
              bold: true,
              color: '000000',
            }),
          ],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType[ALIGN[block.align ?? 'left']],
          spacing: EXACT,
          ...(!block.flush && { indent: { firstLine: 2 * SIZES.text * (POINT / 2) } }),
          children: runs(docx, block.line),
        }),
      ];
    case 'numbered':
      return block.lines.map(
        (line, index) =>
          new Paragraph({
            spacing: EXACT,
            indent: { firstLine: 2 * SIZES.text * (POINT / 2) },
            children: [run(docx, `${index + 1}. `), ...runs(docx, line)],
          }),
      );
    case 'form':
      return [formTable(docx, block.rows), gap(docx)];
    case 'table':
      return [listTable(docx, block), gap(docx)];
    case 'ticks':
      return [
        new Paragraph({ spacing: EXACT, children: [run(docx, `${block.label}：`)] }),
        ...block.items.map(
          ({ text, ticked }) =>
            new Paragraph({
              spacing: EXACT,
              children: [run(docx, `${ticked ? '☑' : '☐'} ${text}`)],
            }),
        ),
      ];
    case 'signature':
      return signature(docx, block.who, block.day);
    case 'note':
      return [
        new Paragraph({
          spacing: { before: 10 * POINT, line: 20 * POINT },
          children: [run(docx, block.text, { size: SIZES.small })],
        }),
      ];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

const ALIGN = { left: 'LEFT', right: 'RIGHT', center: 'CENTER' } as const;
const EXACT = { line: 28 * POINT, lineRule: 'exact' } as const;

function run(docx: Library, text: string, more: Docx.IRunOptions = {}): Docx.TextRun {
  return new docx.TextRun({ text, ...more });
}

/** Text as runs; what is missing is a line to write on. */
function runs(docx: Library, line: Line, size?: number): Docx.TextRun[] {
  return runsOf(line).map(({ text, bold }) =>
    text === ''
      ? new docx.TextRun({ text: BLANK, underline: {}, ...(size && { size }) })
      : new docx.TextRun({ text, ...(bold && { bold }), ...(size && { size }) }),
  );
}

function formTable(
  docx: Library,
  rows: readonly { label: string; value: Line; tall?: true }[],
): Docx.Table {
  const { Table, TableRow, WidthType, HeightRule } = docx;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [COLUMN * 28, COLUMN * 72],
    rows: rows.map(
      ({ label, value, tall }) =>
        new TableRow({
          cantSplit: !tall,
          height: { value: (tall ? 90 : 30) * POINT, rule: HeightRule.ATLEAST },
          children: [cell(docx, label, 28), cell(docx, value, 72)],
        }),
    ),
  });
}

function listTable(
  docx: Library,
  { head, widths, rows }: Extract<Block, { kind: 'table' }>,
): Docx.Table {
  const { Table, TableRow, WidthType } = docx;
  const line = (cells: readonly Line[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map((value, index) => cell(docx, value, widths[index] ?? 10, header)),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((width) => COLUMN * width),
    rows: [line(head, true), ...rows.map((row) => line(row, false))],
  });
}

function cell(docx: Library, value: Line, percent: number, bold = false): Docx.TableCell {
  const { TableCell, Paragraph, WidthType, VerticalAlign } = docx;
  const children = runsOf(value).map(({ text, bold: strong }) =>
    run(docx, text, { size: SIZES.table, ...((bold || strong) && { bold: true }) }),
  );
  return new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 3 * POINT, bottom: 3 * POINT, left: 5 * POINT, right: 5 * POINT },
    children: [new Paragraph({ spacing: { line: 20 * POINT }, children })],
  });
}

function signature(docx: Library, who: readonly string[], day?: string): Docx.Paragraph[] {
  const { Paragraph } = docx;
  const line = (text: string, blank: boolean) =>
    new Paragraph({
      spacing: { before: 10 * POINT, ...EXACT },
      keepNext: true,
      indent: { left: 4000 },
      children: [
        run(docx, text),
        ...(blank ? [new docx.TextRun({ text: BLANK, underline: {} })] : []),
      ],
    });
  return [
    ...who.map((name) => line(`${name}：`, !name.endsWith('（盖章）'))),
    ...(day ? [line(day, false)] : []),
  ];
}

function gap(docx: Library): Docx.Paragraph {
  return new docx.Paragraph({ spacing: { line: 10 * POINT }, children: [] });
}
