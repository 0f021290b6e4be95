import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../clock/clock';
import type { Database } from '../database/database';
import { parseWire, parseWireDocument } from '../database/wire-json';
import { isDocument } from '../database/values';
import type { FaultRule, Faults } from '../faults/faults';
import type { Functions } from '../functions/functions';
import { HttpError, readJson, sendJson, textField } from '../http/messages';
import type { Answer, OpenApi } from '../openapi/open-api';
import type { Subscriptions } from '../openapi/subscriptions';
import type { Lifecycle } from '../storage/lifecycle';
import type { Storage } from '../storage/storage';
import type { Timers } from '../timers/timers';

export interface ConsoleParts {
  clock: Clock;
  database: Database;
  functions: Functions;
  faults: Faults;
  openApi: OpenApi;
  subscriptions: Subscriptions;
  storage: Storage;
  lifecycle: Lifecycle;
  timers: Timers;
  reload: () => void;
  reset: () => Promise<void>;
}

type Body = Record<string, unknown>;
type Route = (parts: ConsoleParts, body: Body, query: URLSearchParams) => unknown;

/** What tests and the console may do, under `/_localcloud/api/`; each answer is JSON. */
const routes: Record<string, Route> = {
  'GET clock': ({ clock }) => clockState(clock),
  'POST clock/advance': ({ clock }, body) => {
    clock.advance(numberField(body, 'ms'));
    return clockState(clock);
  },
  'POST clock/set': ({ clock }, body) => {
    clock.set(numberField(body, 'at'));
    return clockState(clock);
  },
  'POST clock/fire': async ({ timers, openApi, lifecycle }) => {
    const fired = await timers.fire();
    const mediaResults = await openApi.deliverMediaResults();
    return { fired, mediaResults, filesRemoved: await lifecycle.sweep() };
  },
  'GET timers': ({ timers }) => timers.list(),
  'GET faults': ({ faults }) => faults.list(),
  'POST faults': ({ faults }, body) => {
    faults.add(faultRule(body));
    return faults.list();
  },
  'DELETE faults': ({ faults }) => {
    faults.clear();
    return [];
  },
  'GET collections': ({ database }) =>
    database.catalog.all().map(({ name, indexes }) => ({
      name,
      documents: database.count(name, {}),
      indexes: indexes.map(({ name: index, keys, unique }) => ({ name: index, keys, unique })),
    })),
  'GET documents': ({ database }, _body, query) => documents(database, query),
  'GET files': ({ storage }) =>
    storage.files.list().map(({ path, owner, size, type, at }) => ({
      fileID: storage.ids.of(path),
      path,
      owner,
      size,
      type,
      at,
    })),
  'GET calls': ({ functions }) => [...functions.calls.all()].reverse(),
  'GET call': ({ functions }, _body, query) => {
    const call = functions.calls.get(query.get('id') ?? '');
    if (call === undefined) throw new HttpError(404, 'the call is not known (any more)');
    return call;
  },
  'GET sent': ({ openApi }) => [...openApi.sent].reverse(),
  'GET subscriptions': ({ subscriptions }) => subscriptions.all(),
  'GET openapi': ({ openApi }) => ({
    answers: openApi.listAnswers(),
    mediaChecks: openApi.mediaChecks,
  }),
  'POST openapi': ({ openApi }, body) => {
    openApi.answer(answerOf(body));
    return openApi.listAnswers();
  },
  'DELETE openapi': ({ openApi }) => {
    openApi.clearAnswers();
    return [];
  },
  'POST push': ({ openApi }, body) =>
    openApi.pushMessage(
      isDocument(body.message) ? body.message : {},
      typeof body.openid === 'string' ? body.openid : '',
    ),
  'GET functions': ({ functions }) => functions.definitions(),
  'POST reload': ({ reload, functions }) => {
    reload();
    return functions.definitions().map(({ name }) => name);
  },
  'POST reset': async ({ reset }) => {
    await reset();
    return {};
  },
};

/** Serves `/_localcloud/api/…`. */
export async function serveConsoleApi(
  parts: ConsoleParts,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const name = `${request.method} ${url.pathname.slice('/_localcloud/api/'.length)}`;
  const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (route === undefined) throw new HttpError(404, `there is no ${name}`);
  const body = request.method === 'POST' ? await readJson(request) : {};
  sendJson(response, 200, (await route(parts, body, url.searchParams)) ?? null);
}

const clockState = (clock: Clock) => ({ now: clock.now(), offset: clock.offset() });

function documents(database: Database, query: URLSearchParams) {
  const collection = query.get('collection') ?? '';
  const filter = parseWireDocument(query.get('filter') || '{}', 0);
  const sort = parseWire(query.get('sort') || '{}', 0);
  const order = isDocument(sort)
    ? Object.entries(sort).map(([field, turn]) => [field, turn === -1 ? -1 : 1] as const)
    : [];
  const { texts, plan, cost } = database.find(collection, {
    query: filter,
    order,
    offset: Number(query.get('skip') ?? 0),
    limit: Number(query.get('limit') ?? 50),
  });
  return {
    total: database.count(collection, filter),
    way: plan.kind === 'index' ? `index ${plan.index.name}` : plan.kind,
    cost,
    documents: texts.map((text) => JSON.parse(text) as unknown),
  };
}

function numberField(body: Body, name: string): number {
  const value = body[name];
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new HttpError(400, `${name} must be a number`);
  return value;
}

const KINDS = ['delay', 'error', 'conflict', 'kill'] as const;

function faultRule(body: Body): FaultRule {
  const kind = KINDS.find((known) => known === body.kind);
  if (kind === undefined) throw new HttpError(400, `kind must be one of ${KINDS.join(', ')}`);
  return { ...(body as Partial<FaultRule>), kind };
}

function answerOf(body: Body): Answer {
  const { reply, contains, times } = body;
  if (typeof reply !== 'object' || reply === null)
    throw new HttpError(400, 'reply must be an object');
  return {
    api: textField(body, 'api'),
    reply: reply as Record<string, unknown>,
    ...(typeof contains === 'string' ? { contains } : {}),
    ...(typeof times === 'number' ? { times } : {}),
  };
}
