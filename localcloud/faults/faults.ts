import { transactionConflict, WireError } from '../errors';

/** What a test wants to go wrong, and for which requests. Fields that are left out match everything. */
export interface FaultRule {
  action?: string;
  collection?: string;
  function?: string;
  /** Only the nth matching request (1 is the next one); without it, all of them. */
  nth?: number;
  kind: 'delay' | 'error' | 'conflict' | 'kill';
  /** For delay: milliseconds. */
  ms?: number;
  /** For error: the code and message of the reply. */
  code?: string;
  message?: string;
  /** For error and kill: after the request has taken effect, but before its reply. */
  after?: boolean;
}

interface Request {
  action: string;
  collection: string | undefined;
  function: string | undefined;
}

/** Makes chosen wire requests slow, fail, conflict, or kill the whole process. */
export class Faults {
  private rules: Array<{ rule: FaultRule; seen: number }> = [];

  /** Adds a rule; answers how to take it away. */
  add(rule: FaultRule): () => void {
    const entry = { rule, seen: 0 };
    this.rules.push(entry);
    return () => {
      this.rules = this.rules.filter((other) => other !== entry);
    };
  }

  clear(): void {
    this.rules = [];
  }

  list(): FaultRule[] {
    return this.rules.map(({ rule }) => rule);
  }

  /** Runs a request under the rules that match it. */
  async around<T>(request: Request, run: () => T | Promise<T>): Promise<T> {
    const due = this.rules.length === 0 ? [] : this.due(request);
    for (const rule of due) if (!rule.after) await strike(rule);
    const result = await run();
    for (const rule of due) if (rule.after) await strike(rule);
    return result;
  }

  private due(request: Request): FaultRule[] {
    const matching = this.rules.filter(
      ({ rule }) =>
        (rule.action === undefined || rule.action === request.action) &&
        (rule.collection === undefined || rule.collection === request.collection) &&
        (rule.function === undefined || rule.function === request.function),
    );
    for (const entry of matching) entry.seen++;
    return matching
      .filter(({ rule, seen }) => rule.nth === undefined || rule.nth === seen)
      .map(({ rule }) => rule);
  }
}

async function strike(rule: FaultRule): Promise<void> {
  switch (rule.kind) {
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, rule.ms ?? 0));
      return;
    case 'conflict':
      throw transactionConflict();
    case 'kill':
      process.kill(process.pid, 'SIGKILL');
      // nothing more may be answered while the signal is on its way
      await new Promise(() => {});
      return;
    case 'error':
      throw new WireError(rule.code ?? 'SYS_ERR', rule.message ?? 'a fault that was asked for');
  }
}
