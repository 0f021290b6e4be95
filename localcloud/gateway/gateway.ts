import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { messageOf, WireError } from '../errors';
import type { Faults } from '../faults/faults';
import type { Calls } from '../functions/calls';
import { readJson, sendJson } from '../http/messages';
import { limits } from '../limits';
import type { Action } from './database-actions';
import { optionalText, type Parameters } from './parameters';

/** Serves `POST /admin`, the one address that the SDK speaks to. */
export class Gateway {
  constructor(
    private readonly actions: Record<string, Action>,
    private readonly calls: Calls,
    private readonly faults: Faults,
  ) {}

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parameters = await readJson(request, limits.documentBytes * 2);
    sendJson(response, 200, await this.answer(parameters));
  }

  /** The reply to one wire request; counted with the call that sent it. */
  async answer(parameters: Parameters): Promise<Record<string, unknown>> {
    const requestId = randomUUID();
    const action = String(parameters.action);
    const collection = optionalText(parameters, 'collectionName');
    const call = this.calls.get(String(parameters.wxCloudApiToken));
    const record = { action, collection, ms: 0, error: undefined as string | undefined };
    call?.requests.push(record);
    const started = performance.now();
    try {
      const run = Object.hasOwn(this.actions, action) ? this.actions[action] : undefined;
      if (run === undefined) throw new WireError('INVALID_PARAM', `unknown action: ${action}`);
      const reply = await this.faults.around({ action, collection, function: call?.function }, () =>
        run(parameters),
      );
      return { requestId, ...(reply as Record<string, unknown>) };
    } catch (error) {
      const code = error instanceof WireError ? error.code : 'SYS_ERR';
      const message = messageOf(error);
      record.error = `${code}: ${message}`;
      return { requestId, code, message };
    } finally {
      record.ms = performance.now() - started;
    }
  }
}
