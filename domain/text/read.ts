/** What became of something a person typed: its value, or one sentence at the field that says how to mend it. */
export type Read<T> = { ok: true; value: T } | { ok: false; reason: string };

export function understood<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function refused<T>(reason: string): Read<T> {
  return { ok: false, reason };
}
