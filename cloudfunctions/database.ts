import type { Collections } from './documents';

export type Direction = '1' | '-1' | '2dsphere';

export interface IndexDefinition {
  name: string;
  keys: readonly (readonly [field: string, direction: Direction])[];
  unique?: boolean;
}

export interface CollectionDefinition {
  indexes: readonly IndexDefinition[];
  /** Clients never touch data: only functions do. */
  rule: 'functions-only';
}

const collection = (...indexes: IndexDefinition[]): CollectionDefinition => ({
  indexes,
  rule: 'functions-only',
});

/** An index named after its fields; a leading `-` means descending. */
const by = (...fields: string[]): IndexDefinition => ({
  name: fields.map((field) => field.replace('-', '')).join('_'),
  keys: fields.map((field) =>
    field.startsWith('-') ? ([field.slice(1), '-1'] as const) : ([field, '1'] as const),
  ),
});

const uniqueBy = (...fields: string[]): IndexDefinition => ({ ...by(...fields), unique: true });

/**
 * What phones upload and nobody takes over, and papers drawn to be fetched at once, are cleared away by the storage
 * itself.
 */
export const STORAGE = {
  lifecycle: [
    { prefix: 'uploads/', days: 7 },
    { prefix: 'drawn/', days: 1 },
  ],
};

/** Every collection, its indexes and its security rule. The local cloud and a deployment both read this. */
export const DATABASE: Record<keyof Collections, CollectionDefinition> = {
  people: collection(
    by('phoneHash'),
    by('idHash'),
    by('nameHash'),
    by('roles', '-joinedAt'),
    by('stationId', 'roles'),
    by('-joinedAt'),
    by('tiedTo'),
    // who is still under an older master key
    { name: 'key_master', keys: [['key.master', '1']] },
  ),
  identities: collection(by('personId')),
  requests: collection(by('expireAt')),
  audit: collection(by('-at'), by('matterId', '-at'), by('personId', '-at')),
  outbox: collection(by('dead', 'nextAt')),
  timers: collection(by('wakeAt'), by('ref')),
  inbox: collection(by('personId', '-at'), by('personId', 'readAt'), by('queue', '-at')),
  leases: collection(),
  matters: collection(
    uniqueBy('number'),
    by('scopeIds', 'queue', 'queueKey'),
    by('scopeIds', 'state', 'queueKey'),
    by('scopeIds', '-createdAt'),
    by('scopeIds', 'awaitingRelease', 'queueKey'),
    by('ownerIds', '-updatedAt'),
    by('handlerList', 'queueKey'),
    by('leadId', 'number'),
    by('respondentIds', '-createdAt'),
    by('groupId', '-createdAt'),
    by('siteKeys', '-createdAt'),
  ),
  parties: collection(by('matterId'), by('personId', '-createdAt')),
  events: collection(by('matterId', '-at')),
  files: collection(by('holderId', 'at'), by('ownerId', '-at')),
  // found by the trace id alone, which is `_id`
  mediaChecks: collection(),
  messages: collection(by('matterId', '-at')),
  drafts: collection(by('personId', '-savedAt')),
  contacts: collection(by('matterId', '-at')),
  offers: collection(
    by('personId', 'listKey'),
    by('matterId', '-offeredAt'),
    by('status', 'lapsesAt'),
  ),
  placings: collection(by('matterId', '-at')),
  placedTogether: collection(),
  weightTables: collection(by('-version')),
  offerMonths: collection(by('month', '_id')),
  consents: collection(by('personId', '-at')),
  complaints: collection(by('scopeIds', 'answered', 'dueAt'), by('matterId', '-at')),
  respondents: collection(by('keys'), by('name'), by('groupKey')),
  creditCodes: collection(),
  lawyers: collection(by('active', '_id'), by('firmId')),
  firms: collection(),
  stations: collection(uniqueBy('code')),
  invitations: collection(by('-createdAt')),
  claimCodes: collection(by('expiresAt')),
  groups: collection(uniqueBy('token'), by('opengid'), by('stationId', '-createdAt')),
  cards: collection(by('matterId')),
  settings: collection(),
  columns: collection(by('order')),
  explainers: collection(
    by('published', '-publishedOn'),
    by('columnId', 'published', '-publishedOn'),
  ),
  parameters: collection(by('region', 'parameter'), by('-at')),
  papers: collection(by('personId', '-savedAt'), by('personId', 'matterId')),
  results: collection(by('matterId', '-at')),
  claims: collection(),
  signals: collection(by('scopeId', 'state', '-newestAt'), by('matterIds')),
  corrections: collection(by('keys', '-at')),
};
