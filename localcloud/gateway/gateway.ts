import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { messageOf, WireError } from '../errors';
import type { Faults } from '../faults/faults';
import type { Call, Calls } from '../functions/calls';
import { readJson, sendJson } from '../http/messages';
import { limits } from '../limits';
import type { OpenApi } from '../openapi/open-api';
import type { Action } from './database-actions';
import { isForm, readOpenApiForm } from './open-api-request';
import { optionalText, type Parameters } from './parameters';

const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT';

type Reply = Record<string, unknown>;

/** Serves `POST /admin`, the one address that the SDK speaks to. */
export class Gateway {
  constructor(
    private readonly actions: Record<string, Action>,
    private readonly calls: Calls,
    private readonly faults: Faults,
    private readonly openApi: OpenApi,
    private readonly abort: (transactionId: string) => void,
  ) {}

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isForm(request)) return this.serveForm(request, response);
    const parameters = await readJson(request, limits.documentBytes * 2);
    sendJson(response, 200, await this.answer(parameters));
  }

  /** The reply to one wire request; counted with the call that sent it. */
  async answer(parameters: Parameters): Promise<Reply> {
    const action = String(parameters.action);
    const collection = optionalText(parameters, 'collectionName');
    const call = this.calls.get(String(parameters.wxCloudApiToken));
    const reply: Reply = await this.counted(action, collection, call, async (requestId) => {
      const run = Object.hasOwn(this.actions, action) ? this.actions[action] : undefined;
      if (run === undefined) throw new WireError('INVALID_PARAM', `unknown action: ${action}`);
      return { requestId, ...((await run(parameters)) as Reply) };
    });
    // a conflict ends the transaction, also one that a test has asked for
    const transaction = optionalText(parameters, 'transactionId');
    if (reply.code === CONFLICT && transaction !== undefined) this.abort(transaction);
    return reply;
  }

  private async serveForm(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { action, api, token, data } = await readOpenApiForm(request);
    const call = token === undefined ? undefined : this.calls.get(token);
    const reply = await this.counted(`${action} ${api}`, undefined, call, () => {
      if (action !== 'wx.openApi')
        throw new WireError('INVALID_PARAM', `unknown action: ${action}`);
      return this.openApi.serve(api, data, call);
    });
    if (!Buffer.isBuffer(reply)) return sendJson(response, 200, reply);
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': reply.length,
    });
    response.end(reply);
  }

  private async counted<T>(
    action: string,
    collection: string | undefined,
    call: Call | undefined,
    run: (requestId: string) => T | Promise<T>,
  ): Promise<T | Reply> {
    const requestId = randomUUID();
    const record = { action, collection, ms: 0, error: undefined as string | undefined };
    call?.requests.push(record);
    const started = performance.now();
    try {
      const named = { action, collection, function: call?.function };
      return await this.faults.around(named, () => run(requestId));
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
