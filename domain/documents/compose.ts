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

/** Blocks only where there is something to say. */
export function when(condition: boolean, ...blocks: readonly Block[]): readonly Block[] {
  return condition ? blocks : [];
}
