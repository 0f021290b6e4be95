import { randomBytes } from 'node:crypto';
import type { InputOf } from '@contracts/action';
import { ask, submit } from '@contracts/intake';
import { CONSENTS, type ConsentId } from '@domain/privacy/consents';
import type { World } from './office-world';

/** What a worker's form agrees to. */
const agreed = (purposes: readonly ConsentId[]) =>
  purposes.map((purpose) => ({ purpose, version: CONSENTS[purpose].version, given: true }));

/** Ids that no other application of this run has. */
const draftId = () => randomBytes(12).toString('hex');

interface Worker {
  openid: string;
  name: string;
  phone: string;
}

/** A worker applies for representation at a station, and says `more` if he likes; answers the matter's id and number. */
export function apply(
  world: World,
  stationId: string,
  worker: Worker,
  narrative: string,
  more: Partial<InputOf<typeof submit>> = {},
) {
  return world.call(worker.openid, submit, {
    draftId: draftId(),
    narrative,
    forms: ['arbitration'],
    respondents: [{ name: '新光塑料制品有限公司' }],
    applicant: { name: worker.name, phone: worker.phone },
    stationId,
    consents: agreed(['service', 'sensitive', 'outsideFirm']),
    ...more,
  });
}

/** A worker asks a question at a station. */
export function question(world: World, stationId: string, worker: Worker, narrative: string) {
  return world.call(worker.openid, ask, {
    draftId: draftId(),
    narrative,
    respondents: [],
    applicant: { name: worker.name, phone: worker.phone },
    stationId,
    consents: agreed(['service']),
  });
}
