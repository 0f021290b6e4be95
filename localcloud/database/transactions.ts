import { randomUUID } from 'node:crypto';
import type { Transaction as Snapshot } from 'lmdb';
import { transactionConflict, transactionMissing } from '../errors';
import { limits } from '../limits';
import type { Catalog, Collection } from './catalog';
import { Blocked, type Store } from './store';
import type { Document, Value } from './values';
import { parseWireDocument } from './wire-json';
import {
  applyChanges,
  type Change,
  documentKey,
  lockName,
  type Prepared,
  prepareChanges,
} from './writer';

interface Open {
  id: string;
  snapshot: Snapshot;
  startedAt: number;
  changes: Map<string, Change>;
  locks: Set<string>;
  ended: Promise<void>;
  end: () => void;
  expiry: NodeJS.Timeout;
}

/**
 * Transactions with snapshot isolation. Inside one, reads see the database as it was at the
 * start plus its own writes; the first to write a document wins, and a second transaction that
 * writes it fails at once. Plain writes wait for the winner.
 */
export class Transactions {
  private readonly open = new Map<string, Open>();
  private readonly holders = new Map<string, Open>();
  /** When (in counted commits) a document or unique key was last written while transactions were open. */
  private readonly touched = new Map<string, number>();
  private commits = 0;

  constructor(
    private readonly store: Store,
    private readonly catalog: Catalog,
    private readonly lifetime: number = limits.transactionMs,
  ) {}

  /** Starts one and answers its id. It is given up after the allowed time. */
  start(): string {
    const id = randomUUID();
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const expiry = setTimeout(() => this.abort(id), this.lifetime);
    expiry.unref();
    this.open.set(id, {
      id,
      snapshot: this.store.snapshot(),
      startedAt: this.commits,
      changes: new Map(),
      locks: new Set(),
      ended,
      end,
      expiry,
    });
    return id;
  }

  /** A document as the transaction sees it. */
  read(id: string, collection: Collection, documentId: Value): Document | undefined {
    return this.seen(this.get(id), collection, documentId);
  }

  /**
   * Writes one document inside the transaction. `change` gets the document as the transaction
   * sees it and gives the new one (undefined to remove). Throws DATABASE_TRANSACTION_CONFLICT.
   * An error ends the transaction, as in production.
   */
  write(
    id: string,
    collection: Collection,
    documentId: Value,
    change: (present: Document | undefined) => Document | undefined,
  ): { before: Document | undefined; after: Document | undefined } {
    try {
      return this.tryWrite(id, collection, documentId, change);
    } catch (error) {
      this.abort(id);
      throw error;
    }
  }

  private tryWrite(
    id: string,
    collection: Collection,
    documentId: Value,
    change: (present: Document | undefined) => Document | undefined,
  ): { before: Document | undefined; after: Document | undefined } {
    const open = this.get(id);
    const name = lockName(documentKey(collection, documentId));
    this.claim(open, [name]);
    const before = this.seen(open, collection, documentId);
    const after = change(before);
    if (before === undefined && after === undefined) return { before, after };
    const earlier = open.changes.get(name);
    const next: Change = {
      collection,
      id: documentId,
      before: earlier === undefined ? before : earlier.before,
      after,
    };
    const others = [...open.changes].filter(([other]) => other !== name).map(([, one]) => one);
    const prepared = prepareChanges(this.store, [...others, next]);
    this.claim(open, prepared.locks);
    open.changes.set(name, next);
    return { before, after };
  }

  /** Makes all writes of the transaction durable at once. */
  async commit(id: string): Promise<void> {
    const open = this.get(id);
    try {
      if (open.changes.size > 0)
        await this.store.write(() => {
          const prepared = prepareChanges(this.store, [...open.changes.values()]);
          this.note(prepared);
          applyChanges(this.store, this.catalog, prepared);
        });
    } finally {
      this.close(open);
    }
  }

  /** Forgets the transaction; unknown ids are ignored. */
  abort(id: string): void {
    const open = this.open.get(id);
    if (open !== undefined) this.close(open);
  }

  /** Called by plain writes, before they put anything: waits for transactions that hold what they touch. */
  makeWay(prepared: Prepared): void {
    for (const lock of prepared.locks) {
      const holder = this.holders.get(lock);
      if (holder !== undefined) throw new Blocked(holder.ended);
    }
    this.note(prepared);
  }

  /** Gives up all open transactions. */
  close(open?: Open): void {
    if (open === undefined) {
      for (const one of [...this.open.values()]) this.close(one);
      return;
    }
    if (!this.open.delete(open.id)) return;
    clearTimeout(open.expiry);
    open.snapshot.done();
    for (const lock of open.locks) this.holders.delete(lock);
    if (this.open.size === 0) this.touched.clear();
    open.end();
  }

  private get(id: string): Open {
    const open = this.open.get(id);
    if (open === undefined) throw transactionMissing();
    return open;
  }

  private seen(open: Open, collection: Collection, documentId: Value): Document | undefined {
    const key = documentKey(collection, documentId);
    const own = open.changes.get(lockName(key));
    if (own !== undefined) return own.after;
    const text = this.store.documents.get(key, { transaction: open.snapshot });
    return text === undefined ? undefined : parseWireDocument(text, 0);
  }

  private claim(open: Open, locks: readonly string[]): void {
    for (const lock of locks) {
      const holder = this.holders.get(lock);
      const foreign = holder !== undefined && holder !== open;
      if (foreign || (this.touched.get(lock) ?? 0) > open.startedAt) throw transactionConflict();
    }
    for (const lock of locks) {
      this.holders.set(lock, open);
      open.locks.add(lock);
    }
  }

  private note(prepared: Prepared): void {
    this.commits++;
    if (this.open.size > 0) for (const lock of prepared.locks) this.touched.set(lock, this.commits);
  }
}
