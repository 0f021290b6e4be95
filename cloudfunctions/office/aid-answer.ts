import type { aidView as shape } from '@contracts/shapes/limits';
import { readAidFacts } from '@domain/law/eligibility/aid-fields';
import { aidView } from '@domain/law/eligibility/aid-view';
import { eligibility } from '@domain/law/eligibility/eligibility';
import type { Clock } from '@domain/law/clocks/clock';
import { shortestLeft } from '@domain/law/clocks/clocks-of';
import type { Typed } from '@domain/law/fields';
import { type ParameterEntry, parameterAt } from '@domain/law/parameters/lookup';
import type { ParameterId } from '@domain/law/parameters/parameter';
import type { Day } from '@domain/time/types';
import type * as z from 'zod/mini';
import type { PartyDocument } from '../documents';
import type { Sealer } from '../kernel/context';
import { invalidUnder } from '../kernel/errors';
import type { KeyOwner } from '../kernel/sealing';

export type AidView = z.output<typeof shape>;

interface Asked {
  typed: Typed;
  region?: string;
  parameters: readonly ParameterEntry[];
  clocks: readonly Clock[];
  today: Day;
}

/** Under this name it is asked in the input, and the answer sealed with a party. */
const FIELD = 'aid';

/**
 * Whether aid can be had, from what was told on this day; kept as it was given, whatever local numbers become later.
 * @throws AppError INVALID at each field that is wrong.
 */
export function answerAid({ typed, region, parameters, clocks, today }: Asked): AidView {
  const localOf = (parameter: ParameterId) =>
    region === undefined ? undefined : parameterAt(parameters, { parameter, region, on: today });
  const [line, scope] = [localOf('hardshipLine'), localOf('aidScope')];
  const read = readAidFacts(typed, {
    today,
    ...(region !== undefined && { region }),
    ...(line && { hardshipLine: line }),
    ...(scope && { localScope: scope }),
    daysLeft: shortestLeft(clocks),
  });
  if (!read.ok) throw invalidUnder(FIELD, read.errors);
  return { on: today, ...aidView(eligibility(read.facts)) };
}

/** The answer as it is kept with the worker's part in the matter: what he tells of his means is his own. */
export function sealAid(sealer: Sealer, worker: KeyOwner, view: AidView): PartyDocument['aid'] {
  return sealer.seal(worker, FIELD, JSON.stringify(view));
}

/** The kept answer, or null where there is none or its owner's key was destroyed. */
export function openAid(
  sealer: Sealer,
  worker: KeyOwner | undefined,
  party: Pick<PartyDocument, 'aid'> | undefined,
): AidView | null {
  if (!worker || !party?.aid) return null;
  const opened = sealer.unseal(worker, FIELD, party.aid);
  // sealed by this office in this shape
  return opened.kind === 'erased' ? null : (JSON.parse(opened.text) as AidView);
}
