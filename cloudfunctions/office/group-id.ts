import * as z from 'zod/mini';
import { cloud } from '../kernel/cloud';
import { causeOf, log } from '../kernel/log';

const carried = z.object({ cloudID: z.string().check(z.maxLength(200)) });
const opened = z.object({ data: z.object({ opengid: z.string().check(z.minLength(1)) }) });

/**
 * The WeChat group a card was opened from, or null. What a client sends is at most a reference (`cloudID`) that the
 * platform opens for the one who got it; a group's id as such is never believed, whatever it is wrapped in.
 */
export async function openedGroupId(group: unknown): Promise<string | null> {
  const reference = carried.safeParse(group);
  if (!reference.success) return null;
  try {
    const answer: unknown = await cloud().getOpenData({ list: [reference.data.cloudID] });
    const [first]: unknown[] = z.array(z.unknown()).parse(Reflect.get(Object(answer), 'list'));
    const data = opened.safeParse(first);
    return data.success ? data.data.data.opengid : null;
  } catch (error) {
    log({ event: 'refused', kind: 'getOpenData', ...causeOf(error) });
    return null;
  }
}
