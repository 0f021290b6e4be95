import type { At } from '@domain/time/types';
import type { Config } from './config';
import type { EffectKind, EmitOptions } from './effects';
import type { Caller, Person } from './identify';
import type { Notice } from './notify';
import type { Loader, Subject } from './policy';
import type { KeyOwner, Unsealed } from './sealing';
import type { Reads } from './store';
import type { Timers } from './timers';
import type { UnitOfWork } from './unit-of-work';

/** Seals and opens texts under a person's key; the look-up hash finds somebody by phone or ID number. */
export interface Sealer {
  seal(owner: KeyOwner, field: string, text: string): string;
  /** Several at once; an absent field stays absent. */
  sealFields(
    owner: KeyOwner,
    fields: Readonly<Record<string, string | undefined>>,
  ): Record<string, string>;
  unseal(owner: KeyOwner, field: string, sealed: string): Unsealed;
  lookupHash(kind: string, canonicalValue: string): string;
  newPersonKey(personId: string): NonNullable<KeyOwner['key']>;
}

/** What everything that runs is given. `now` is read once a call. */
export interface BaseContext {
  now: At;
  traceId: string;
  config: Config;
  /** Reads outside of any transaction; in a write they show what was there before it. */
  db: Reads;
  sealer: Sealer;
  newId(): string;
  /** `n` unpredictable bytes. */
  random(n: number): Uint8Array;
}

/** What an action that only reads is given. */
export interface ReadContext extends BaseContext {
  caller: Caller;
  /** The resource that the action's policy row loaded. */
  resource<T, I>(loader: Loader<T, I>): T;
  /** What the audit entry says: about whom or which matter, and why. A loaded resource is named already. */
  about(subject: Subject & { reason?: string }): void;
}

/** What changes the records: everything asked for here happens in one transaction or not at all. */
export interface Writing {
  tx: UnitOfWork;
  timers: Timers;
  /** Asks for an effect after the commit, at least once. Answers its id. */
  emit<P>(kind: EffectKind<P>, payload: P, options?: EmitOptions): string;
  /** Tells somebody something: inbox first, WeChat message where he has agreed. */
  notify(notice: Notice, options?: EmitOptions): string;
}

/** What an action that writes is given. A newcomer has his record by now. */
export interface WriteContext extends ReadContext, Writing {
  person: Person;
}

/** What a timer's work is given: nobody calls. */
export interface JobContext extends BaseContext, Writing {}
