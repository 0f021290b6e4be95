import type { PersonDocument, Statistics } from '../documents';
import type { BaseContext, Sealer } from '../kernel/context';
import type { UnitOfWork } from '../kernel/unit-of-work';
import { type Details, openDetails, SEALED_FIELDS, sealDetails } from './person-details';

type Owner = Pick<PersonDocument, '_id' | 'key' | 'sealed' | 'statistics'>;

/** Of these details, those that are said and not yet on the record. An empty one says nothing here. */
export function newDetails(sealer: Sealer, person: Owner, details: Details): Details {
  const known = openDetails(person, sealer);
  const fresh: Details = {};
  for (const field of SEALED_FIELDS) {
    const text = details[field];
    if (text && text !== known[field]) fresh[field] = text;
  }
  return fresh;
}

/** Adds what is new to somebody's record, field by field; costs nothing where all of it is known. */
export function keepDetails(
  ctx: { sealer: Sealer; tx: UnitOfWork },
  person: Owner,
  details: Details,
  statistics: Statistics = {},
): void {
  const changes: Record<string, unknown> = {};
  const fresh = newDetails(ctx.sealer, person, details);
  const { sealed, ...derived } = sealDetails({ ...person, sealed: {} }, fresh, ctx.sealer);
  for (const [field, text] of Object.entries(sealed ?? {})) changes[`sealed.${field}`] = text;
  Object.assign(changes, derived);
  for (const [fact, value] of Object.entries(statistics)) {
    const known: unknown = Reflect.get(person.statistics ?? {}, fact);
    if (value !== undefined && value !== known) changes[`statistics.${fact}`] = value;
  }
  if (Object.keys(changes).length > 0) ctx.tx.patchPaths('people', person._id, changes);
}

/** The record of somebody who has no login yet: a caller, a visitor, or whom another applies for. */
export function personWithoutLogin(
  ctx: Pick<BaseContext, 'sealer' | 'now' | 'newId'>,
  details: Details,
  statistics?: Statistics,
): PersonDocument {
  const _id = ctx.newId();
  const owner = { _id, key: ctx.sealer.newPersonKey(_id), sealed: {} };
  return {
    ...owner,
    schemaVersion: 1,
    version: 1,
    status: 'active',
    roles: ['worker'],
    permissions: [],
    stationId: '',
    rates: {},
    accepts: {},
    createdAt: ctx.now,
    ...(statistics && { statistics }),
    ...sealDetails(owner, details, ctx.sealer),
  };
}

/** Whether somebody can come in by himself: a record made for a caller cannot, until he ties his WeChat to it. */
export function hasLogin({ sealed }: Pick<PersonDocument, 'sealed'>): boolean {
  return Object.keys(sealed).some((field) => field.startsWith('login:'));
}
