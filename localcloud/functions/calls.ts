/** One request a function made to the cloud. */
export interface WireRequest {
  action: string;
  collection: string | undefined;
  ms: number;
  error: string | undefined;
}

/** One invocation of a function, as the console lists it. */
export interface Call {
  id: string;
  function: string;
  source: 'client' | 'function' | 'timer' | 'push';
  /** The event's `action` field, when it has one. */
  action: string | undefined;
  openid: string | undefined;
  parent: string | undefined;
  at: number;
  ms: number | undefined;
  /** Loading time of a fresh instance, when one was needed. */
  startMs: number | undefined;
  requests: WireRequest[];
  error: string | undefined;
  logs: string[];
}

const MOST = 500;

/** The latest invocations, newest last, and what each asked of the cloud. */
export class Calls {
  private readonly list: Call[] = [];
  private readonly byId = new Map<string, Call>();

  add(call: Call): void {
    this.list.push(call);
    this.byId.set(call.id, call);
    if (this.list.length > MOST) {
      const gone = this.list.shift();
      if (gone !== undefined) this.byId.delete(gone.id);
    }
  }

  get(id: string): Call | undefined {
    return this.byId.get(id);
  }

  all(): readonly Call[] {
    return this.list;
  }

  clear(): void {
    this.list.length = 0;
    this.byId.clear();
  }
}
