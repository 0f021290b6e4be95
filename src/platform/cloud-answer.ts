/** A function's answer, or the fact that it could not be reached. */
export type CloudAnswer =
  | { kind: 'answered'; result: unknown }
  | { kind: 'unreachable'; why: string };
