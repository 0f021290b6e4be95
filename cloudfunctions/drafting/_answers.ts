import { answers } from '@contracts/shapes/law';
import { templateOf } from '@domain/documents/catalogue';
import type { Answers, Template } from '@domain/documents/template';
import type { Typed } from '@domain/law/fields';
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

/** The document by its id. @throws AppError NOT_FOUND. */
export function templateFor(id: string): Template {
  const template = templateOf(id);
  if (!template) throw new AppError('NOT_FOUND', '没有这种文书。');
  return template;
}

/** Answers as a call carries them: what was never given is left out. */
export function sendable({ single, lists }: Answers) {
  const given = (typed: Typed) =>
    Object.fromEntries(
      Object.entries(typed).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, typeof value === 'string' ? value : [...value]]],
      ),
    );
  return {
    single: given(single),
    lists: Object.fromEntries(Object.entries(lists).map(([id, rows]) => [id, rows.map(given)])),
  };
}
