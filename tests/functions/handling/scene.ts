import type { InputOf } from '@contracts/action';
import * as intake from '@contracts/intake';
import { World, type Somebody } from '../assignment/world';
import type { Answer, Office } from '../harness';
import { application, question } from '../intake/office';

/** The people most tests need: a street station under its district, a neighbour street, and workers. */
export class Scene extends World {
  /** Applies for aid as the worker's phone does; answers the matter's id. */
  async applies(
    worker: Somebody,
    change: Partial<InputOf<typeof intake.submit>> = {},
  ): Promise<string> {
    const sent = await worker.call(intake.submit, application({ stationId: 'st-ph', ...change }));
    return good(sent).matterId;
  }

  /** Asks a question; answers the matter's id. */
  async asks(worker: Somebody, change: Partial<InputOf<typeof intake.ask>> = {}): Promise<string> {
    const sent = await worker.call(intake.ask, question({ stationId: 'st-ph', ...change }));
    return good(sent).matterId;
  }
}

/** The answer of a call that has to succeed; says what it was refused for otherwise. */
export function good<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${JSON.stringify(answer.error)}\n${answer.logs.join('\n')}`);
  return answer.data;
}

/** Several documents as they stand. */
export function documents(office: Office, collection: string, query: Record<string, string>) {
  return office.cloud.database.find(collection, query);
}
