import { answers } from '@contracts/shapes/law';
import type { Answers } from '@domain/documents/template';
import type { PaperDocument } from '../documents';
import type { Sealer } from '../kernel/context';
import { AppError } from '../kernel/errors';
import type { Person } from '../kernel/identify';

/** The answers of a paper; those of an older form as far as they go. @throws AppError NOT_FOUND where their owner's key was destroyed. */
export function openAnswers(sealer: Sealer, person: Person, paper: PaperDocument): Answers {
  const opened = sealer.unseal(person, 'paper', paper.sealed);
  if (opened.kind === 'erased') throw new AppError('NOT_FOUND');
  const read = answers().safeParse(JSON.parse(opened.text));
  return read.success ? read.data : { single: {}, lists: {} };
}
