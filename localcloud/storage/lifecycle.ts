import type { Clock } from '../clock/clock';
import type { Files } from './files';

/** Files whose path begins so are removed so many days after they were stored. */
export interface LifecycleRule {
  prefix: string;
  days: number;
}

const DAY_MS = 24 * 3600_000;
/** The platform looks once a day; the clock here may be moved by days at once. */
const LOOK_MS = 3600_000;

/** Rules of the storage's life cycle: what nobody came back for goes by itself. */
export class Lifecycle {
  private readonly look: NodeJS.Timeout | undefined;
  private readonly stopListening: () => void;

  constructor(
    private readonly files: Files,
    private readonly clock: Clock,
    private readonly rules: readonly LifecycleRule[],
    ticks: boolean,
  ) {
    const looks = ticks && rules.length > 0;
    this.look = looks ? setInterval(() => void this.sweep(), LOOK_MS).unref() : undefined;
    this.stopListening = looks ? clock.onMove(() => void this.sweep()) : () => undefined;
  }

  /** Removes what is due by now; answers how many files that were. */
  async sweep(): Promise<number> {
    const now = this.clock.now();
    const due = this.files
      .list()
      .filter(({ path, at }) =>
        this.rules.some(({ prefix, days }) => path.startsWith(prefix) && at + days * DAY_MS <= now),
      );
    for (const { path } of due) await this.files.remove(path, undefined);
    return due.length;
  }

  close(): void {
    clearInterval(this.look);
    this.stopListening();
  }
}
