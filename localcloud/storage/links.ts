import type { Sessions } from '../client-door/sessions';
import type { Clock } from '../clock/clock';
import { limits } from '../limits';

/** Makes and checks links that work for a while: downloads, and the PUT of an upload. */
export class Links {
  constructor(
    private readonly signer: Sessions,
    private readonly clock: Clock,
    private readonly url: () => string,
  ) {}

  /**
   * A link to a stored file, good for at most ten minutes. The path stands in it unescaped, as in
   * production: whoever fetches it escapes it.
   */
  download(path: string, maxAgeSeconds: number | undefined) {
    const age = Math.min((maxAgeSeconds ?? Infinity) * 1000, limits.privateLinkMs);
    const until = this.clock.now() + age;
    const sign = this.signer.sign(`get ${path} ${until}`);
    return { url: `${this.url()}/storage/${path}?sign=${sign}&t=${until}`, maxAge: age / 1000 };
  }

  /** Whether a download link is ours and still good. */
  mayDownload(path: string, query: URLSearchParams): boolean {
    return this.good('get', path, query);
  }

  /** Where a function may PUT a file, for a quarter of an hour. */
  upload(path: string): string {
    const until = this.clock.now() + limits.uploadMs;
    const sign = this.signer.sign(`put ${path} ${until}`);
    return `${this.url()}/upload/${encodeURIComponent(path)}?sign=${sign}&t=${until}`;
  }

  mayUpload(path: string, query: URLSearchParams): boolean {
    return this.good('put', path, query);
  }

  private good(kind: string, path: string, query: URLSearchParams): boolean {
    const until = query.get('t') ?? '';
    const signed = this.signer.verifies(`${kind} ${path} ${until}`, query.get('sign') ?? '');
    return signed && Number(until) >= this.clock.now();
  }
}
