import type { Block, Line, Run } from './blocks';
import { runsOf } from './blocks';

/** Lines and texts put together to one line. */
export function joined(...parts: readonly (Line | Run)[]): Run[] {
  return parts.flatMap((part): readonly Run[] =>
    typeof part === 'string' || 'length' in part ? runsOf(part) : [part],
  );
}

/** What somebody wrote in several lines, as paragraphs; one empty paragraph to write on when there is nothing. */
export function paragraphs(text: string): Block[] {
  const lines = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (lines.length > 0 ? lines : ['']).map((line) => ({ kind: 'paragraph', line }));
}

/** What somebody wrote as a part of a sentence that goes on: without its own full stop, its lines put together. */
export function clause(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => line.trim().replace(/[。；，.;,]+$/, ''))
    .filter((line) => line !== '')
    .join('；');
}

/** Boxes of one line, one of them ticked: '☐男 ☑女'. */
export function boxes(
  options: readonly { value: string; label: string }[],
  chosen: string,
): string {
  return options.map(({ value, label }) => `${value === chosen ? '☑' : '☐'}${label}`).join('　');
}

/** Blocks only where there is something to say. */
export function when(condition: boolean, ...blocks: readonly Block[]): readonly Block[] {
  return condition ? blocks : [];
}
