import { hashOf } from '../kernel/hash';

/** The id that all writings of one employer's name lead to. */
export function respondentIdOf(key: string): string {
  return hashOf('respondent', key).slice(0, 32);
}
