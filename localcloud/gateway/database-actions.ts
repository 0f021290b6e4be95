import type { Clock } from '../clock/clock';
import type { Stage } from '../database/aggregate';
import type { Database } from '../database/database';
import { type Document, isDocument, type Value } from '../database/values';
import { formatWire, parseWire, parseWireDocument } from '../database/wire-json';
import { invalidParam, requestFailed } from '../errors';
import { limits } from '../limits';
import {
  documentOf,
  optionalCount,
  optionalText,
  orderOf,
  type Parameters,
  text,
} from './parameters';

export type Action = (parameters: Parameters) => unknown;

/** The `database.*` actions of the wire. Each answers the reply without its requestId. */
export function databaseActions(database: Database, clock: Clock): Record<string, Action> {
  const now = () => clock.now();
  return {
    'database.getDocument': (parameters) => getDocument(database, parameters, now()),
    'database.calculateDocument': (parameters) => ({
      data: {
        total: database.count(
          text(parameters, 'collectionName'),
          documentOf(parameters, 'query', now()),
        ),
      },
    }),
    'database.insertDocument': async (parameters) => ({
      data: {
        insertedIds: await database.insert(
          text(parameters, 'collectionName'),
          documentList(parameters.data, now()),
          optionalText(parameters, 'transactionId'),
        ),
      },
    }),
    'database.modifyDocument': (parameters) => modifyDocument(database, parameters, now()),
    'database.removeDocument': async (parameters) => {
      const query = documentOf(parameters, 'query', now());
      const transaction = transactionByIds(parameters, query);
      const multi = parameters.multi !== false;
      const deleted = await database.remove(
        text(parameters, 'collectionName'),
        query,
        multi,
        transaction,
      );
      return { data: { deleted } };
    },
    'database.aggregateDocuments': (parameters) => ({
      data: {
        list: database
          .aggregate(text(parameters, 'collectionName'), stagesOf(parameters.stages, now()))
          .map((document) => formatWire(document)),
      },
    }),
    'database.addCollection': async (parameters) => {
      await database.createCollection(text(parameters, 'collectionName'));
      return {};
    },
    'database.startTransaction': () => ({ transactionId: database.transactions.start() }),
    'database.commitTransaction': async (parameters) => {
      await database.transactions.commit(text(parameters, 'transactionId'));
      return {};
    },
    'database.abortTransaction': (parameters) => {
      database.transactions.abort(text(parameters, 'transactionId'));
      return {};
    },
  };
}

function getDocument(database: Database, parameters: Parameters, now: number) {
  const collection = text(parameters, 'collectionName');
  const query = documentOf(parameters, 'query', now);
  const transaction = transactionByIds(parameters, query);
  if (transaction !== undefined) {
    const document = database.findById(collection, query._id, transaction);
    return { data: { list: document === undefined ? [] : [formatWire(document)] } };
  }
  const limit = optionalCount(parameters, 'limit');
  if (limit !== undefined && limit > limits.getMost)
    throw invalidParam(`limit may be at most ${limits.getMost}`);
  const projection =
    parameters.projection === undefined ? undefined : documentOf(parameters, 'projection', now);
  const { texts } = database.find(collection, {
    query,
    order: orderOf(parameters),
    offset: optionalCount(parameters, 'offset') ?? 0,
    limit: limit ?? limits.getDefault,
    projection,
  });
  return { data: { list: texts } };
}

async function modifyDocument(database: Database, parameters: Parameters, now: number) {
  const collection = text(parameters, 'collectionName');
  const query = documentOf(parameters, 'query', now);
  const data = documentOf(parameters, 'data', now);
  const transaction = transactionByIds(parameters, query);
  if (parameters.merge === false) {
    const { updated, upsertId } = await database.set(collection, query._id, data, transaction);
    return { data: upsertId === undefined ? { updated } : { updated, upsert_id: upsertId } };
  }
  const multi = parameters.multi === true;
  const updated = await database.update(collection, query, data, multi, transaction);
  return { data: { updated } };
}

/** The transaction of a request, which must then name one document: production allows nothing else in one. */
function transactionByIds(parameters: Parameters, query: Document): string | undefined {
  const transaction = optionalText(parameters, 'transactionId');
  if (transaction === undefined) return undefined;
  const id = query._id;
  const byId = parameters.queryType === 'DOC' && (typeof id === 'string' || typeof id === 'number');
  if (!byId)
    throw requestFailed(
      '[OperationDenied] in a transaction, documents are read and written by id only',
    );
  return transaction;
}

function documentList(data: unknown, now: number): Document[] {
  if (!Array.isArray(data) || data.length === 0)
    throw invalidParam('data must be a list of documents');
  return data.map((item) => {
    if (typeof item !== 'string') throw invalidParam('data must be a list of strings');
    return parseWireDocument(item, now);
  });
}

function stagesOf(stages: unknown, now: number): Stage[] {
  if (!Array.isArray(stages)) throw invalidParam('stages must be a list');
  return stages.map((stage) => {
    const { stageKey, stageValue } = stage as { stageKey?: unknown; stageValue?: unknown };
    if (typeof stageKey !== 'string' || typeof stageValue !== 'string')
      throw invalidParam('a stage has a stageKey and a stageValue');
    const value: Value = parseWire(stageValue, now);
    if (stageKey === '$match' && !isDocument(value)) throw invalidParam('$match needs an object');
    return { name: stageKey, value };
  });
}
