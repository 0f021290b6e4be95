import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Functions } from '../functions/functions';
import { HttpError, readJson, sendJson, textField } from '../http/messages';
import { readActors } from './actors';
import { clientCall } from './call';
import type { Session, Sessions } from './sessions';

export interface ClientDoorOptions {
  functions: Functions;
  sessions: Sessions;
  appid: string;
  actorsFile: string | undefined;
}

/** What a browser build has instead of `wx.cloud`: everything under `/client/`. */
export class ClientDoor {
  constructor(private readonly options: ClientDoorOptions) {}

  async serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const route = `${request.method} ${url.pathname}`;
    switch (route) {
      case 'GET /client/actors':
        return sendJson(response, 200, readActors(this.options.actorsFile));
      case 'POST /client/session': {
        const body = await readJson(request);
        const openid = textField(body, 'openid');
        const group = typeof body.groupId === 'string' ? { groupId: body.groupId } : {};
        return sendJson(response, 200, {
          token: this.options.sessions.issue({ openid, ...group }),
        });
      }
      case 'POST /client/call':
        return this.call(request, response);
      default:
        throw new HttpError(404, `there is no ${route}`);
    }
  }

  private async call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const session = this.session(request);
    const body = await readJson(request);
    const data = (body.data ?? {}) as Record<string, unknown>;
    const { functions, appid } = this.options;
    const reply = await clientCall(functions, session, appid, textField(body, 'name'), data);
    sendJson(response, 200, reply);
  }

  private session(request: IncomingMessage): Session {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const session = token === undefined ? undefined : this.options.sessions.read(token);
    if (session === undefined)
      throw new HttpError(401, 'a session is needed: POST /client/session');
    return session;
  }
}
