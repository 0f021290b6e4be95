import { templateOf } from '@domain/documents/catalogue';
import type { Answers, Template } from '@domain/documents/template';
import type { Typed } from '@domain/law/fields';
import { AppError } from '../kernel/errors';

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
