import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock/clock';
import { limits } from '../limits';

interface Kept {
  openid: string;
  data: Record<string, unknown>;
  at: number;
}

export type OpenedCloudId =
  | { cloudID: string; data: Record<string, unknown> }
  | { cloudID: string; errCode: number; errMsg: string };

/**
 * Open data of the platform (a phone number, the group a card was opened from) that the client
 * holds only as a cloudID and a function sees opened.
 */
export class CloudIds {
  private readonly kept = new Map<string, Kept>();
  private readonly phoneCodes = new Map<string, Kept>();

  constructor(
    private readonly clock: Clock,
    private readonly appid: string,
  ) {}

  /** A cloudID for the group that a card was opened from. */
  groupEnter(openid: string, opengid: string): string {
    return this.keep(openid, { opengid, chat_type: 3 });
  }

  /** A cloudID for a phone number, and the code that `phonenumber.getPhoneNumber` takes. */
  phone(openid: string, number: string): { cloudID: string; code: string } {
    const data = { phoneNumber: number, purePhoneNumber: number, countryCode: '86' };
    const code = randomBytes(32).toString('hex');
    this.phoneCodes.set(code, { openid, data, at: this.clock.now() });
    return { cloudID: this.keep(openid, data), code };
  }

  /** The phone number of a code; good once, for five minutes. */
  takePhone(code: string): Record<string, unknown> | undefined {
    const kept = this.phoneCodes.get(code);
    this.phoneCodes.delete(code);
    return kept === undefined || this.expired(kept) ? undefined : this.marked(kept);
  }

  /** What a cloudID stands for, for the person who got it. */
  open(cloudID: string, openid: string | undefined): OpenedCloudId {
    const kept = this.kept.get(cloudID);
    if (kept === undefined) return { cloudID, errCode: -601005, errMsg: 'invalid cloudID' };
    if (this.expired(kept)) return { cloudID, errCode: -601006, errMsg: 'cloudID expired' };
    if (kept.openid !== openid)
      return { cloudID, errCode: -601007, errMsg: 'cloudID and calling user does not match' };
    return { cloudID, data: this.marked(kept) };
  }

  /** Opens the cloudIDs of an event: top-level fields that are `{cloudID: '…'}` and nothing else. */
  openAll(data: Record<string, unknown>, openid: string): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(data).map(([field, value]) => {
        const cloudID = cloudIdOf(value);
        return [field, cloudID === undefined ? value : this.open(cloudID, openid)];
      }),
    );
  }

  private keep(openid: string, data: Record<string, unknown>): string {
    const cloudID = `63_${randomBytes(36).toString('base64url')}`;
    this.kept.set(cloudID, { openid, data, at: this.clock.now() });
    return cloudID;
  }

  private expired({ at }: Kept): boolean {
    return this.clock.now() - at > limits.cloudIdMs;
  }

  private marked({ data, at }: Kept): Record<string, unknown> {
    return { ...data, watermark: { timestamp: Math.floor(at / 1000), appid: this.appid } };
  }
}

function cloudIdOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const [field, ...others] = Object.keys(value);
  if (field !== 'cloudID' || others.length > 0) return undefined;
  const { cloudID } = value as { cloudID: unknown };
  return typeof cloudID === 'string' ? cloudID : undefined;
}
