import { changesOf } from './changes/changes';
import { type MatterAction, permits, type Transition, transitionOf } from './lifecycle';
import type { Matter } from './matter';
import type { Move, Mover } from './moves';
import { appointmentOf, nextPromise, startPromise } from './next-promise';
import { place } from './place';
import { REQUIREMENTS } from './requirements';
import { STATES, type State } from './states';
import { tell, tellBriefly } from './tell';
import type { At } from '../time/types';

/** A move the table or a requirement does not allow; `public` is the sentence for the person. */
export class MoveRefused extends Error {
  constructor(
    readonly reason: 'state' | 'requirement',
    readonly publicMessage: string,
    readonly requirement?: string,
  ) {
    super(publicMessage);
    this.name = 'MoveRefused';
  }
}

/** The line a move leaves on the timeline; the caller gives it its id. */
export interface MoveEvent {
  action: MatterAction;
  from: State | 'none';
  to: State;
  actorId: string;
  actorName: string;
  at: At;
  public: boolean;
  text: string;
  /** The same without what was said in free words: fit to be read over somebody's shoulder. */
  brief: string;
  note?: string;
}

export interface Moved {
  matter: Matter;
  event: MoveEvent;
}

/**
 * Makes one move of the lifecycle table on a matter.
 * @throws MoveRefused when the table does not permit it or something it requires is lacking.
 */
export function advance(matter: Matter, move: Move): Moved {
  const row = transitionOf(move.action);
  if (!permits(move.action, matter.state, move.by.as)) {
    throw new MoveRefused(
      'state',
      `事项现在是“${labelFor(matter.state, move.by.as)}”，不能做这一步${row.button ? `（${row.button}）` : ''}。`,
    );
  }
  const details = move.details ?? {};
  for (const name of row.requires ?? []) {
    const lacking = REQUIREMENTS[name]({
      matter,
      details,
      actorId: move.by.personId,
      now: move.now,
      soleOfficer: move.soleOfficer ?? false,
    });
    if (lacking) throw new MoveRefused('requirement', lacking, name);
  }
  const to = destination(row, matter);
  const changed: Matter = { ...matter, ...changesOf(matter, move), state: to, updatedAt: move.now };
  const settled = { ...changed, appointBy: appointmentOf(changed, matter, move) };
  const moved = place({ ...settled, promise: nextPromise(settled, row, move, to) });
  return {
    matter: moved,
    event: {
      action: move.action,
      from: matter.state,
      to,
      actorId: move.by.personId,
      actorName: move.by.name,
      at: move.now,
      public: row.told !== undefined && !details.internal,
      text: tell(row, moved, move, matter),
      brief: tellBriefly(row, moved, move, matter),
      note: details.note ?? details.handover,
    },
  };
}

/** First line of a matter's history: it has just come in. */
export function open(
  draft: Omit<
    Matter,
    'promise' | 'queue' | 'queueKey' | 'handlerId' | 'handlerList' | 'awaitingRelease' | 'state'
  >,
  move: Move,
): Moved {
  const row = transitionOf(move.action);
  if (!permits(move.action, 'none', move.by.as)) throw new MoveRefused('state', '不能这样提交。');
  const bare: Matter = {
    ...draft,
    state: 'submitted',
    promise: null,
    queue: '',
    queueKey: '',
    handlerId: '',
    handlerList: '',
    awaitingRelease: false,
  };
  const matter = place({ ...bare, promise: startPromise(bare, 'firstLook', move, 'staff') });
  return {
    matter,
    event: {
      action: move.action,
      from: 'none',
      to: 'submitted',
      actorId: move.by.personId,
      actorName: move.by.name,
      at: move.now,
      public: true,
      text: tell(row, matter, move),
      brief: tell(row, matter, move),
    },
  };
}

function destination(row: Transition, matter: Matter): State {
  if (row.to === 'resume') return matter.handler ? 'handling' : 'submitted';
  if (row.to === 'stay') return matter.state;
  if (row.to === 'return') return matter.returnTo ?? 'submitted';
  return row.to;
}

/** A state's label is written for the worker; the office reads it of him. */
function labelFor(state: Matter['state'], as: Mover['as']): string {
  const { label } = STATES[state];
  return as === 'worker' ? label : label.replaceAll('您', '职工');
}
