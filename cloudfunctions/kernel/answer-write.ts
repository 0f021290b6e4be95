import { auditRecord } from './audit';
import { requireRole, stands } from './authorize';
import { baseContext, type Run } from './call';
import { config } from './config';
import type { WriteContext } from './context';
import { isDuplicate, TransactionConflict } from './database-errors';
import type { Effect } from './effects';
import { AppError, invalid } from './errors';
import type { WriteHandler } from './handler';
import { type Caller, identify, type Login, type Person } from './identify';
import { admit, newIdentity, newPerson } from './newcomer';
import type { ServedAction } from './office';
import type { ActorRule, GuardedRow, Subject } from './policy';
import { presented, validated } from './present';
import { countCall, firstCall } from './rates';
import { answeredBefore, type RequestKey, requestKey, requestRecord } from './requests';
import { keptResource, type LoadedResource, loadedBy } from './resource';
import { retried } from './retry';
import type { Stage } from './store';
import { Transaction } from './unit-of-work';
import { writingIn } from './writing';

/** What a write leads to: its answer, and the effects to be tried before it is returned. */
export interface Written {
  data: unknown;
  effects: Effect[];
}

type KnownCaller = Exclude<Caller, { kind: 'anonymous' }>;

/** All that the attempts at one write share. */
interface Write {
  id: string;
  row: GuardedRow;
  handler: WriteHandler;
  login: Login;
  key: RequestKey;
  /** What is read along with the caller's record. */
  beside: readonly Stage[];
  run: Run;
}

/**
 * Answers an action that writes: everything in one transaction, once per request id. A second send of an
 * answered request costs its own failure and then a look at what was answered; a first send costs nothing extra.
 */
export async function answerWrite(
  { id, row }: ServedAction,
  handler: WriteHandler,
  login: Login | null,
  requestId: string | undefined,
  rawInput: unknown,
  run: Run,
): Promise<Written> {
  if (row.public || login === null) throw new AppError('UNAUTHENTICATED');
  const beside = besideOf(row, handler, rawInput);
  const caller = await known(login, run, beside);
  const input = validated(handler.action, rawInput);
  if (requestId === undefined)
    throw invalid([{ path: 'requestId', message: '这次的请求格式不对，请更新后再试。' }]);
  const key = requestKey(login, id, requestId, rawInput, config());
  const write: Write = { id, row, handler, login, key, beside, run };
  try {
    return await firstAnswer(write, caller, input);
  } catch (error) {
    // whatever failed may have failed because the request was carried out before
    const before = await answeredBefore(key, run.store, config());
    if (before) return { data: before.answer, effects: [] };
    throw error;
  }
}

async function firstAnswer(write: Write, caller: KnownCaller, input: unknown): Promise<Written> {
  const { row, handler, run, id } = write;
  requireRole(row.by, caller);
  if (row.rate && caller.kind === 'person')
    await countCall(run.store, caller.person, id, row.rate, run.now);
  try {
    const prepared = await handler.prepare?.({ ...baseContext(run), caller }, input);
    return await retried(
      async (tries) => {
        const current = tries === 1 ? caller : await known(write.login, run, write.beside);
        return attempt(write, current, input, prepared);
      },
      { action: id, traceId: run.traceId },
    );
  } catch (error) {
    if (row.rate && caller.kind === 'newcomer' && error instanceof AppError)
      await admit(write.login, firstCall(id, row.rate, run.now), run);
    throw error;
  }
}

async function attempt(
  write: Write,
  caller: KnownCaller,
  input: unknown,
  prepared: unknown,
): Promise<Written> {
  const { row, handler, key, run } = write;
  const rules = requireRole(row.by, caller);
  const transaction = new Transaction(await run.store.begin());
  try {
    const person = caller.kind === 'person' ? caller.person : newcomerIn(transaction, write);
    const acting: Caller = { kind: 'person', login: write.login, person };
    const beside = caller.kind === 'person' ? caller.beside : undefined;
    const resource = await authorized(write, rules, person, input, transaction, beside);
    const noted: Subject & { reason?: string } = { ...resource?.subject };
    const { writing, effects } = writingIn(transaction, run.now);
    const ctx: WriteContext = {
      ...baseContext(run),
      ...writing,
      caller,
      person,
      resource: (loader) => keptResource(loader, resource),
      about: (subject) => void Object.assign(noted, subject),
    };
    const output = await handler.handle(ctx, input, prepared);
    const data = presented(handler.action, output, run.traceId);
    if (row.audit !== 'none')
      transaction.insert('audit', auditEntry(write, acting, row.audit, noted, noted.reason));
    await transaction.flush(requestRecord(key, data, person, run.now, config()));
    await transaction.commit();
    return { data, effects };
  } catch (error) {
    await transaction.rollback();
    if (error instanceof Denied)
      await run.store.insert('audit', [auditEntry(write, caller, 'denied', error.subject)]);
    if (!isDuplicate(error)) throw error;
    // the same request at the same moment, the same newcomer twice, or a random number met again
    const before = await answeredBefore(key, run.store, config());
    if (before) return { data: before.answer, effects: [] };
    throw new TransactionConflict();
  }
}

async function authorized(
  { row, run }: Write,
  rules: ActorRule[],
  person: Person,
  input: unknown,
  transaction: Transaction,
  beside: unknown,
): Promise<LoadedResource | null> {
  if (!row.resource) return null;
  const get: Transaction['get'] = (collection, id) => transaction.get(collection, id);
  const from = { get, db: run.store, now: run.now, beside };
  const loaded = await loadedBy(row.resource, from, input, person);
  if (!loaded) throw new AppError('NOT_FOUND');
  if (!stands(rules, loaded.relations)) throw new Denied(loaded.subject);
  return loaded;
}

/** Nothing is read for an input that will be refused. */
function besideOf(row: GuardedRow, handler: WriteHandler, rawInput: unknown): readonly Stage[] {
  if (!row.resource?.beside) return [];
  const parsed = handler.action.input.safeParse(rawInput ?? {});
  return parsed.success ? Reflect.apply(row.resource.beside, row.resource, [parsed.data]) : [];
}

async function known(login: Login, run: Run, beside: readonly Stage[]): Promise<KnownCaller> {
  const caller = await identify(login, run.store, beside);
  if (caller.kind === 'anonymous') throw new AppError('UNAUTHENTICATED');
  return caller;
}

function newcomerIn(transaction: Transaction, { login, row, id, run }: Write): Person {
  const rates = row.rate ? firstCall(id, row.rate, run.now) : {};
  const person = newPerson(login, rates, run.now, config());
  transaction.insert('people', person);
  transaction.insert('identities', newIdentity(login, person._id, run.now));
  return person;
}

function auditEntry(
  { id, run }: Write,
  caller: Caller,
  what: 'view' | 'change' | 'denied',
  subject: Subject,
  reason?: string,
) {
  return auditRecord({
    caller,
    action: id,
    what,
    subject,
    reason,
    traceId: run.traceId,
    at: run.now,
  });
}

/** Right role, but not his: he sees NOT_FOUND, the audit sees more. */
class Denied extends AppError {
  constructor(readonly subject: Subject) {
    super('NOT_FOUND');
  }
}
