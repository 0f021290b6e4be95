import type { IncomingMessage, ServerResponse } from 'node:http';
import { WireError } from '../errors';
import type { Functions } from '../functions/functions';
import { HttpError, readJson, sendJson, textField, textListField } from '../http/messages';
import type { Subscriptions } from '../openapi/subscriptions';
import type { Storage } from '../storage/storage';
import type { StorageDoor } from '../storage/storage-door';
import { readActors } from './actors';
import { clientCall } from './call';
import type { CloudIds } from './cloud-ids';
import { clientCode, clientError } from './error-codes';
import type { Session, Sessions } from './sessions';

export interface ClientDoorParts {
  functions: Functions;
  sessions: Sessions;
  cloudIds: CloudIds;
  subscriptions: Subscriptions;
  storage: Storage;
  storageDoor: StorageDoor;
  appid: string;
  actorsFile: string | undefined;
}

type Handler = (visit: Visit) => unknown;

interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  session: Session;
}

/** What a browser build has instead of `wx.cloud`: everything under `/client/`. */
export class ClientDoor {
  /** Routes that need a session; what they return is sent as JSON. */
  private readonly routes: Record<string, { api: string; run: Handler }> = {
    'POST /client/call': { api: 'callFunction', run: (visit) => this.call(visit) },
    'POST /client/upload': { api: 'uploadFile', run: (visit) => this.upload(visit) },
    'GET /client/file': { api: 'downloadFile', run: (visit) => this.file(visit) },
    'POST /client/temp-url': { api: 'getTempFileURL', run: (visit) => this.tempUrls(visit) },
    'POST /client/delete': { api: 'deleteFile', run: (visit) => this.remove(visit) },
    'POST /client/cloud-id': { api: 'CloudID', run: (visit) => this.cloudId(visit) },
    'POST /client/subscribe-accept': {
      api: 'requestSubscribeMessage',
      run: (visit) => this.accept(visit),
    },
  };

  constructor(private readonly parts: ClientDoorParts) {}

  async serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const name = `${request.method} ${url.pathname}`;
    if (name === 'GET /client/actors')
      return sendJson(response, 200, readActors(this.parts.actorsFile));
    if (name === 'POST /client/session') return this.open(request, response);
    const route = Object.hasOwn(this.routes, name) ? this.routes[name] : undefined;
    if (route === undefined) throw new HttpError(404, `there is no ${name}`);
    try {
      const reply = await route.run({
        request,
        response,
        url,
        session: this.session(request, url),
      });
      if (reply !== undefined) sendJson(response, 200, reply);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      sendJson(response, 200, clientError(route.api, error.code, error.message));
    }
  }

  private async open(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request);
    const openid = textField(body, 'openid');
    const group = typeof body.groupId === 'string' ? { groupId: body.groupId } : {};
    sendJson(response, 200, { token: this.parts.sessions.issue({ openid, ...group }) });
  }

  private async call({ request, session }: Visit) {
    const body = await readJson(request);
    const { data = {} } = body;
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      throw new HttpError(400, 'data must be an object');
    const name = textField(body, 'name');
    return clientCall(this.parts, session, name, data as Record<string, unknown>);
  }

  private async upload({ request, url, session }: Visit) {
    const path = url.searchParams.get('path') ?? '';
    const type = request.headers['content-type'];
    const plain = type === undefined || type.startsWith('application/x-www-form-urlencoded');
    const body = request as AsyncIterable<Buffer>;
    return {
      fileID: await this.parts.storage.put(path, body, session.openid, plain ? undefined : type),
    };
  }

  private file({ request, response, url, session }: Visit): void {
    const file = this.parts.storage.open(url.searchParams.get('fileID') ?? '', session.openid);
    this.parts.storageDoor.send(request, response, file);
  }

  private async tempUrls({ request, session }: Visit) {
    const wanted = textListField(await readJson(request), 'fileIDs');
    const answers = this.parts.storage.tempLinks(
      wanted.map((fileID) => ({ fileID, maxAge: undefined })),
      session.openid,
    );
    return {
      fileList: answers.map(({ fileID, code, tempFileURL, maxAge }) => ({
        fileID,
        tempFileURL,
        maxAge,
        ...statusOf(code),
      })),
    };
  }

  private async remove({ request, session }: Visit) {
    const wanted = textListField(await readJson(request), 'fileIDs');
    const answers = await this.parts.storage.remove(wanted, session.openid);
    return { fileList: answers.map(({ fileID, code }) => ({ fileID, ...statusOf(code) })) };
  }

  private async cloudId({ request, session }: Visit) {
    const body = await readJson(request);
    const { cloudIds } = this.parts;
    if (body.type === 'groupEnter')
      return { cloudID: cloudIds.groupEnter(session.openid, textField(body, 'opengid')) };
    if (body.type === 'phone') return cloudIds.phone(session.openid, textField(body, 'number'));
    throw new HttpError(400, 'type must be groupEnter or phone');
  }

  private async accept({ request, session }: Visit) {
    const templates = textListField(await readJson(request), 'templateIds');
    await this.parts.subscriptions.accept(session.openid, templates);
    return Object.fromEntries(templates.map((template) => [template, 'accept']));
  }

  /** The session of the Authorization header, or of `?token=` for addresses that stand in a page. */
  private session(request: IncomingMessage, url: URL): Session {
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const token = bearer ?? url.searchParams.get('token');
    const session = token === null ? undefined : this.parts.sessions.read(token);
    if (session === undefined)
      throw new HttpError(401, 'a session is needed: POST /client/session');
    return session;
  }
}

function statusOf(code: string): { status: number; errMsg: string } {
  if (code === 'SUCCESS') return { status: 0, errMsg: 'ok' };
  const { errCode, words } = clientCode(code);
  return { status: errCode, errMsg: words };
}
