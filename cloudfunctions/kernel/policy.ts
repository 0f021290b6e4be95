import type { FunctionName } from '@contracts/action';
import type { Actor } from '@domain/matter/lifecycle';
import type { Permission, Role } from '@domain/people/roles';
import type { At } from '@domain/time/types';
import type { Person } from './identify';
import type { Reads, Stage } from './store';
import type { UnitOfWork } from './unit-of-work';

/** In what quality somebody stands to a resource; `self` is for what is about a person rather than a matter. */
export type Relation = Actor | 'self';

/**
 * One way to be let in: the caller holds the role (everybody holds `worker`) or the permission, and stands in
 * one of the relations to the resource. Without `as` the role alone is enough.
 */
export interface ActorRule {
  role?: Role;
  permission?: Permission;
  as?: readonly Relation[];
}

/** Who or what an audit entry is about. */
export interface Subject {
  matterId?: string;
  personId?: string;
}

export interface LoadFrom {
  /** Inside the transaction for a write, plain for a read. */
  get: UnitOfWork['get'];
  /** Reads outside of the transaction, for what an id does not lead to. */
  db: Reads;
  now: At;
  /** What `beside` asked for, where the caller is known. */
  beside?: unknown;
}

/** Finds what an action is about and says how a person stands to it. */
export interface Loader<T, I = never> {
  name: string;
  /** Lookups to be made along with the caller's own record: one request less. `_id` is the caller's identity there. */
  beside?(input: I): readonly Stage[];
  /** What the input names, or null where there is none: the caller then sees NOT_FOUND. */
  load(from: LoadFrom, input: I, caller: Person): Promise<T | null>;
  /** Empty when it is none of his business: also NOT_FOUND, and an audit entry. */
  relations(resource: T, caller: Person): ReadonlySet<Relation>;
  subject(resource: T): Subject;
}

export interface RateLimit {
  /** Calls in a window; failed ones count too. */
  limit: number;
  windowMs: number;
}

interface Row {
  /** "intake.submit" */
  action: `${FunctionName}.${string}`;
  /** What the audit says of a call: `none` only where no matter's or person's content is touched. */
  audit: 'view' | 'change' | 'none';
  rate?: RateLimit;
}

/** Open to everybody, nobody is identified: one request less, for what is published. Reads only. */
export interface PublicRow extends Row {
  public: true;
  audit: 'none';
}

export interface GuardedRow extends Row {
  public?: false;
  by: readonly ActorRule[];
  /** Reads this action's input. */
  resource?: Loader<unknown, never>;
}

/** Who may do an action. An action without a row does not serve. */
export type PolicyRow = PublicRow | GuardedRow;
