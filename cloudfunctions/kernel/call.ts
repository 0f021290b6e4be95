import type { At } from '@domain/time/types';
import { config } from './config';
import type { BaseContext, Sealer } from './context';
import { newId, random } from './ids';
import { lookupHash, newPersonKey, seal, sealFields, unseal } from './sealing';
import type { Store } from './store';

/** One run of a function: what all its steps share. */
export interface Run {
  now: At;
  traceId: string;
  store: Store;
}

/** What actions, effects and timer work have in common. */
export function baseContext({ now, traceId, store }: Run): BaseContext {
  return { now, traceId, config: config(), db: store, sealer: sealer(), newId, random };
}

function sealer(): Sealer {
  const keys = config();
  return {
    seal: (owner, field, text) => seal(owner, field, text, keys),
    sealFields: (owner, fields) => sealFields(owner, fields, keys),
    unseal: (owner, field, sealed) => unseal(owner, field, sealed, keys),
    lookupHash: (kind, value) => lookupHash(kind, value, keys),
    newPersonKey: (id) => newPersonKey(id, keys),
  };
}
