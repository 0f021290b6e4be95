import { office } from '@/office.config';
import { askSubscribe } from './ask-subscribe';
import { granted, type Outcome, unavailable } from './outcome';

export type TemplateName = keyof typeof office.subscribeTemplates;

/**
 * Asks whether one message of each kind may be sent; answers the kinds the person agreed to (maybe none).
 * Must be called in the tap itself, before any other waiting: WeChat refuses later.
 */
export async function requestMessages(
  names: readonly TemplateName[],
): Promise<Outcome<TemplateName[]>> {
  const known = names.filter((name) => office.subscribeTemplates[name] !== '');
  if (known.length === 0) return unavailable('no template configured');
  const accepted = await askSubscribe(known.map((name) => office.subscribeTemplates[name]));
  if (accepted.kind !== 'granted') return accepted;
  return granted(known.filter((name) => accepted.value.includes(office.subscribeTemplates[name])));
}
