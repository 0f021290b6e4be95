import type { Action } from '@contracts/action';
import * as assignment from '@contracts/assignment';
import * as directory from '@contracts/directory';
import * as drafting from '@contracts/drafting';
import * as handling from '@contracts/handling';
import * as intake from '@contracts/intake';
import * as learning from '@contracts/learning';
import * as signals from '@contracts/signals';
import * as triage from '@contracts/triage';

/** Every action of the contracts, with its id. */
export const ACTIONS: readonly [id: string, action: Action][] = [
  assignment,
  directory,
  drafting,
  handling,
  intake,
  learning,
  signals,
  triage,
]
  .flatMap((module) => Object.values(module))
  .filter(isAction)
  .map((action) => [`${action.fn}.${action.name}`, action]);

function isAction(value: unknown): value is Action {
  return typeof value === 'object' && value !== null && 'fn' in value && 'output' in value;
}
