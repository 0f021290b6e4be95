import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Schema } from '../../../localcloud/database/schema';
import {
  type LocalCloud,
  type LocalCloudOptions,
  startLocalCloud,
} from '../../../localcloud/server';

export const functionsDir = join(__dirname, '..', 'functions');

/** A data folder of its own, under the system's temporary folder. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'localcloud-test-'));

/** Starts a cloud with an empty data folder; timers do not run by themselves. `end` stops it and removes the folder. */
export async function openCloud(schema: Schema, options: Partial<LocalCloudOptions> = {}) {
  const dataDir = options.dataDir ?? freshFolder();
  const cloud = await startLocalCloud({
    functionsDir,
    schema,
    dataDir,
    tick: false,
    prewarm: false,
    ...options,
  });
  const end = async () => {
    await cloud.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { cloud, dataDir, end };
}

/** What the cloud answers; a test knows which of the fields it asked for. */
export interface Reply {
  token: string;
  errCode?: number;
  errMsg?: string;
  requestID: string;
  result: Reply;
  value: unknown;
  error?: { errCode: number | undefined; code: string | undefined; message: string };
  userInfo: { openId: string; appId: string };
  field: unknown;
  openid: string;
  keys: string[];
  served: number;
  ticks: number;
  now: number;
  offset: number;
  fresh: number;
  text: string;
  cloudID: string;
  code: string;
  fileID: string;
  fileList: Array<{ fileID: string; status: number; tempFileURL: string; maxAge: number }>;
  fired: unknown;
}

/** One request to the cloud with a JSON body; answers status and parsed body. */
export async function request(
  cloud: LocalCloud,
  method: string,
  path: string,
  sent?: unknown,
  headers: Record<string, string> = {},
) {
  const response = await fetch(cloud.url + path, {
    method,
    headers,
    ...(sent === undefined
      ? {}
      : { body: Buffer.isBuffer(sent) ? new Uint8Array(sent) : JSON.stringify(sent) }),
  });
  const text = await response.text();
  const isJson = /^[[{]|^null$/.test(text);
  const body = (isJson ? JSON.parse(text) : text) as Reply;
  return { status: response.status, headers: response.headers, body };
}

/** A person with a session at the client door. */
export async function person(cloud: LocalCloud, openid: string) {
  const opened = await request(cloud, 'POST', '/client/session', { openid });
  const { token } = opened.body;
  const headers = { authorization: `Bearer ${token}` };
  const send = async (path: string, body: unknown) =>
    (await request(cloud, 'POST', path, body, headers)).body;
  return {
    openid,
    token,
    headers,
    send,
    /** Calls a function as `wx.cloud.callFunction` does. */
    call: (name: string, data: Record<string, unknown> = {}) =>
      send('/client/call', { name, data }),
    get: (path: string) => request(cloud, 'GET', path, undefined, headers),
  };
}

export type Person = Awaited<ReturnType<typeof person>>;
