import type { Store } from '../database/store';

const KEY = Buffer.from('subscriptions');

/** How many messages each person has agreed to get, per template: one accept is one send. */
export class Subscriptions {
  private readonly counts: Record<string, Record<string, number>>;

  constructor(private readonly store: Store) {
    const text = store.meta.get(KEY);
    this.counts = text === undefined ? {} : (JSON.parse(text) as typeof this.counts);
  }

  /** Counts one accept for each template. */
  async accept(openid: string, templateIds: readonly string[]): Promise<void> {
    for (const template of templateIds) this.change(openid, template, 1);
    await this.save();
  }

  /** Uses one accept; false when there is none. */
  async use(openid: string, templateId: string): Promise<boolean> {
    if (this.left(openid, templateId) === 0) return false;
    this.change(openid, templateId, -1);
    await this.save();
    return true;
  }

  left(openid: string, templateId: string): number {
    return this.counts[openid]?.[templateId] ?? 0;
  }

  /** All accepts that are left: openid → template → number. */
  all(): Readonly<Record<string, Readonly<Record<string, number>>>> {
    return this.counts;
  }

  async clear(): Promise<void> {
    for (const openid of Object.keys(this.counts)) delete this.counts[openid];
    await this.save();
  }

  private change(openid: string, templateId: string, by: number): void {
    const own = (this.counts[openid] ??= {});
    own[templateId] = (own[templateId] ?? 0) + by;
  }

  private save(): Promise<void> {
    const text = JSON.stringify(this.counts);
    return this.store.write(() => this.store.put(this.store.meta, KEY, text));
  }
}
