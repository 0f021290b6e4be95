import type { At } from '@domain/time/types';
import type { Run } from './call';
import { type Config, config } from './config';
import { isConflict, isDuplicate } from './database-errors';
import type { Login, Person } from './identify';
import { newId } from './ids';
import type { IdentityRecord } from './records';
import { newPersonKey, sealFields } from './sealing';
import { Transaction } from './unit-of-work';

/** The record of somebody who calls for the first time: a worker with a key of his own. */
export function newPerson(login: Login, rates: Person['rates'], now: At, config: Config): Person {
  const _id = newId();
  const key = newPersonKey(_id, config);
  return {
    _id,
    schemaVersion: 1,
    version: 1,
    status: 'active',
    roles: ['worker'],
    permissions: [],
    stationId: '',
    key,
    sealed: sealFields({ _id, key }, { [`login:${login.provider}`]: login.id }, config),
    rates,
    accepts: {},
    createdAt: now,
  };
}

/** Ties a login to a person. */
export function newIdentity(login: Login, personId: string, now: At): IdentityRecord {
  return { _id: login.key, provider: login.provider, personId, createdAt: now };
}

/** Makes the record of somebody whose first write failed, so that his failures are counted. */
export async function admit(login: Login, rates: Person['rates'], run: Run): Promise<void> {
  const transaction = new Transaction(await run.store.begin());
  try {
    const person = newPerson(login, rates, run.now, config());
    transaction.insert('people', person);
    transaction.insert('identities', newIdentity(login, person._id, run.now));
    await transaction.flush();
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    // another call of his was faster: he is known already
    if (!isConflict(error) && !isDuplicate(error)) throw error;
  }
}
