import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who is calling from the client. */
export interface Session {
  openid: string;
  groupId?: string;
}

/** Signs and reads the tokens of the client door with a secret kept in the data folder. */
export class Sessions {
  private readonly secret: Buffer;

  constructor(dataDir: string) {
    const path = join(dataDir, 'secret');
    if (!existsSync(path)) {
      writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 });
      chmodSync(path, 0o600);
    }
    this.secret = Buffer.from(readFileSync(path, 'utf8'), 'hex');
  }

  /** A token that stands for the session. */
  issue(session: Session): string {
    const body = Buffer.from(JSON.stringify(session)).toString('base64url');
    return `${body}.${this.sign(body)}`;
  }

  /** The session behind a token, or undefined when it was not issued here. */
  read(token: string): Session | undefined {
    const [body, signature] = token.split('.');
    if (body === undefined || signature === undefined || !this.verifies(body, signature))
      return undefined;
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Session;
  }

  /** A signature of any text, for links. */
  sign(text: string): string {
    return createHmac('sha256', this.secret).update(text).digest('base64url');
  }

  /** Whether a text was signed here. */
  verifies(text: string, signature: string): boolean {
    const expected = Buffer.from(this.sign(text));
    const given = Buffer.from(signature);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }
}
