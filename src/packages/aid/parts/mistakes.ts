import type { CallFailure } from '@/api/call-failure';

export interface FormError {
  /** As the function names it in a field error. */
  path: string;
  message: string;
}

/**
 * What must be mended: `known` as it was when he pressed (for the summary, which must not jump while he types) until
 * nothing of it is left; `errors` by field, gone as soon as the field is right. `still` says what is wrong now.
 */
export function openMistakes(
  found: readonly FormError[],
  failure: CallFailure | null,
  still: () => readonly FormError[],
): { known: readonly FormError[]; errors: Readonly<Record<string, string>> } {
  const wrongNow = new Set(found.length === 0 ? [] : still().map(({ path }) => path));
  const open = found.filter(({ path }) => wrongNow.has(path));
  const refused = failure?.fields ?? [];
  const errors: Record<string, string> = {};
  for (const { path, message } of [...open, ...refused]) errors[path] ??= message;
  return { known: open.length > 0 ? found : refused, errors };
}
