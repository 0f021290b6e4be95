import { auditRecord } from './audit';
import { requireRole, stands } from './authorize';
import { baseContext, type Run } from './call';
import type { ReadContext } from './context';
import { AppError } from './errors';
import type { ReadHandler } from './handler';
import { type Caller, identify, type Login } from './identify';
import type { ServedAction } from './office';
import type { GuardedRow, Subject } from './policy';
import { presented, validated } from './present';
import { countCall } from './rates';
import { keptResource, loadedBy } from './resource';

/** Answers an action that reads: identify, validate, authorize, handle, present, audit. */
export async function answerRead(
  { id, row }: ServedAction,
  handler: ReadHandler,
  login: Login | null,
  rawInput: unknown,
  run: Run,
): Promise<unknown> {
  const { store, now, traceId } = run;
  const caller: Caller = row.public ? { kind: 'anonymous' } : await identify(login, store);
  const input = validated(handler.action, rawInput);
  const resource = row.public ? null : await authorizeRead(row, caller, input, run);

  const noted: Subject & { reason?: string } = { ...resource?.subject };
  const ctx: ReadContext = {
    ...baseContext(run),
    caller,
    resource: (loader) => keptResource(loader, resource),
    about: (subject) => void Object.assign(noted, subject),
  };
  const data = presented(handler.action, await handler.handle(ctx, input), traceId);
  if (row.audit !== 'none') {
    const entry = { caller, action: id, subject: noted, reason: noted.reason, traceId, at: now };
    await store.insert('audit', [auditRecord({ ...entry, what: row.audit })]);
  }
  return data;
}

async function authorizeRead(row: GuardedRow, caller: Caller, input: unknown, run: Run) {
  const rules = requireRole(row.by, caller);
  // a newcomer has nothing to read, and no record to count on
  if (row.rate && caller.kind === 'person')
    await countCall(run.store, caller.person, row.action, row.rate, run.now);
  if (!row.resource) return null;
  if (caller.kind !== 'person') throw new AppError('NOT_FOUND');
  const { store, now, traceId } = run;
  const { person } = caller;
  const from = { get: store.get, db: store, now };
  const loaded = await loadedBy(row.resource, from, input, person);
  if (!loaded) throw new AppError('NOT_FOUND');
  if (!stands(rules, loaded.relations)) {
    const entry = { caller, action: row.action, subject: loaded.subject, traceId, at: now };
    await store.insert('audit', [auditRecord({ ...entry, what: 'denied' })]);
    throw new AppError('NOT_FOUND');
  }
  return loaded;
}
