/** What kind of personal value a piece of text is; hidden or shown by who may see it. */
export type Personal = 'name' | 'phone' | 'id-number' | 'address';

/** A piece of a line. An empty text is printed as a line to be written on by hand. */
export interface Run {
  text: string;
  bold?: true;
  personal?: Personal;
}

/** Text that may hold runs, or be one plain text. */
export type Line = string | readonly Run[];

/** Label and value between borders, as official forms are laid out; two short ones after each other share a line. */
export interface FormRow {
  label: string;
  value: Line;
  tall?: true;
  short?: true;
}

/** One part of a document. The phone's preview and the printed file are drawn from the same blocks. */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  /** Running text, first line indented by two characters unless `flush`. */
  | { kind: 'paragraph'; line: Line; flush?: true; align?: 'left' | 'right' | 'center' }
  | { kind: 'numbered'; lines: readonly Line[] }
  | { kind: 'form'; rows: readonly FormRow[] }
  | {
      kind: 'table';
      head: readonly string[];
      /** Share of the width of each column, in percent. */
      widths: readonly number[];
      rows: readonly (readonly Line[])[];
    }
  /** Boxes to tick, as forms have them. */
  | { kind: 'ticks'; label: string; items: readonly { text: string; ticked: boolean }[] }
  /** Who signs, each with a line, and the date. */
  | { kind: 'signature'; who: readonly string[]; day?: string }
  | { kind: 'note'; text: string }
  | { kind: 'page-break' };

/** The runs of a line. */
export function runsOf(line: Line): readonly Run[] {
  return typeof line === 'string' ? [{ text: line }] : line;
}

/** Whether somebody seals here: a seal needs room, a name needs a line. */
export const isSeal = (who: string): boolean => who.endsWith('（盖章）');

/** The text of a block as one string, as a reader meets it; for tests and screen readers. */
export function textOf(block: Block): string {
  const say = (line: Line) =>
    runsOf(line)
      .map((run) => run.text)
      .join('');
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'note':
      return block.text;
    case 'paragraph':
      return say(block.line);
    case 'numbered':
      return block.lines.map(say).join('\n');
    case 'form':
      return block.rows.map((row) => `${row.label}：${say(row.value)}`).join('\n');
    case 'table':
      return [block.head.join('\t'), ...block.rows.map((row) => row.map(say).join('\t'))].join(
        '\n',
      );
    case 'ticks':
      return `${block.label}：${block.items.map((item) => `${item.ticked ? '☑' : '☐'}${item.text}`).join(' ')}`;
    case 'signature':
      return [
        ...block.who.map((who) => (isSeal(who) ? who : `${who}：`)),
        ...(block.day ? [block.day] : []),
      ].join('\n');
    case 'page-break':
      return '';
  }
}

/** The same blocks with every personal value masked: for readers who may not see it. */
export function masked(
  blocks: readonly Block[],
  mask: (kind: Personal, text: string) => string,
): Block[] {
  const hide = (line: Line): Line =>
    typeof line === 'string'
      ? line
      : line.map((run) => (run.personal ? { ...run, text: mask(run.personal, run.text) } : run));
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, line: hide(block.line) };
      case 'numbered':
        return { ...block, lines: block.lines.map(hide) };
      case 'form':
        return { ...block, rows: block.rows.map((row) => ({ ...row, value: hide(row.value) })) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(hide)) };
      default:
        return block;
    }
  });
}
