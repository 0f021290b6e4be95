import type { Action, InputOf, OutputOf } from '@contracts/action';
import type { At } from '@domain/time/types';

/** How the demonstration office is filled: by the same calls that people make, and at the time they would make them. */
export interface DemoDoor {
  call<A extends Action>(openid: string, action: A, input: InputOf<A>): Promise<OutputOf<A>>;
  /** Puts published texts in place, for which no screen exists yet. */
  insert(collection: string, documents: readonly object[]): Promise<void>;
  /** Moves the office's clock. */
  setTime(at: At): void;
  /** Lets everything happen that is due. */
  tick(): Promise<void>;
  /** Whether the office has been filled before. */
  filled(): boolean;
}
