import { MODEL } from './model';
import { triage } from './triage';
import type { Triage, TriageInput } from './types';

export type Replayed = { same: true; triage: Triage } | { same: false; why: string };

/** The first look done again as it was done then; another model would answer otherwise, so it is not asked. */
export function replayTriage(version: string | undefined, input: TriageInput): Replayed {
  if (version === MODEL) return { same: true, triage: triage(input) };
  const made = version === undefined ? '当时没有记下模型版本' : `当时用的是 ${version} 版模型`;
  return { same: false, why: `${made}，现在是 ${MODEL} 版，重算的结果不能和当时的相比。` };
}
