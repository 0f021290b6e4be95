import * as sdk from 'wx-server-sdk';

let started = false;

/** The platform's SDK, started on first use. The only file that imports it. */
export function cloud(): typeof sdk {
  if (!started) {
    // the SDK's types know names of environments only, not its own symbol for the current one
    Reflect.apply(sdk.init, sdk, [{ env: sdk.DYNAMIC_CURRENT_ENV }]);
    started = true;
  }
  return sdk;
}

/** A document reference; the SDK's own types leave the data open. */
export interface DocumentHandle {
  get(): Promise<{ data: unknown }>;
  set(options: { data: object }): Promise<unknown>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

/** All that a transaction can do safely: reads and writes by id. A query inside one would run outside of it. */
export interface TransactionHandle {
  collection(name: string): {
    doc(id: string): DocumentHandle;
    add(options: { data: object[] }): Promise<unknown>;
  };
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

let opened: ReturnType<typeof sdk.database> | undefined;

/** The document database. A document that is not there reads as null. */
export function database(): ReturnType<typeof sdk.database> {
  if (!opened) {
    const options: { env?: string; throwOnNotFound: boolean } = { throwOnNotFound: false };
    opened = cloud().database(options);
  }
  return opened;
}

/** Who calls, as the platform says it; undefined for the scheduler and the console. */
export function platformOpenId(): string | undefined {
  // a login made of digits arrives as a number
  const openId: unknown = cloud().getWXContext().OPENID;
  const text = typeof openId === 'number' ? String(openId) : openId;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** What caused this run, as the platform says it: "wx_client", "wx_client,scf", "wx_trigger"; '' where it says nothing. */
export function platformSource(): string {
  return String(cloud().getWXContext().SOURCE ?? '');
}
