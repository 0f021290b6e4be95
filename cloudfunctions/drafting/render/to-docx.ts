import { webcrypto } from 'node:crypto';
import { type Block, isSeal } from '@domain/documents/blocks';
import type * as Docx from 'docx';
import { FONTS, MARGIN, PAGE, POINT, SIGNED_ON, SIZES } from './page';
import { formTable, listTable } from './tables';
import { EXACT, type Library, run, runs } from './text';

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
        document: {
          run: {
            font: FONTS.text,
            size: SIZES.text,
            language: { value: 'en-US', eastAsia: 'zh-CN' },
          },
        },
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
          // running text fills its lines; names and long numbers are not stretched to do so
          alignment: block.flush
            ? AlignmentType[ALIGN[block.align ?? 'left']]
            : AlignmentType.JUSTIFIED,
          spacing: EXACT,
          ...(!block.flush && { indent: { firstLine: 2 * SIZES.text * (POINT / 2) } }),
          children: runs(docx, block.line),
        }),
      ];
    case 'numbered':
      return block.lines.map(
        (line, index) =>
          new Paragraph({
            alignment: AlignmentType.JUSTIFIED,
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

/** Who signs, a line for the name, room for a seal; the date below. */
function signature(docx: Library, who: readonly string[], day?: string): Docx.Paragraph[] {
  const line = (text: string) =>
    new docx.Paragraph({
      spacing: { before: 10 * POINT, ...EXACT },
      keepNext: true,
      indent: { left: 3600 },
      children: [run(docx, text)],
    });
  return [
    ...who.map((name) => line(isSeal(name) ? name : `${name}：${SIGNED_ON}`)),
    ...(day ? [line(day)] : []),
  ];
}

function gap(docx: Library): Docx.Paragraph {
  return new docx.Paragraph({ spacing: { line: 10 * POINT }, children: [] });
}
