import type { Subscriptions } from './subscriptions';
import { wrongField } from './template-fields';

export interface SentMessage {
  at: number;
  openid: string;
  templateId: string;
  page: string | undefined;
  data: unknown;
}

/** `subscribeMessage.send`: 40003 without a person, 40037 without a template, 47003 for a wrong field, 43101 without an accept. */
export async function sendSubscribeMessage(
  values: Record<string, unknown>,
  subscriptions: Subscriptions,
  now: number,
  keep: (message: SentMessage) => void,
) {
  const { touser, template_id: templateId, page, data } = values;
  if (typeof touser !== 'string' || touser === '')
    return { errcode: 40003, errmsg: 'invalid openid' };
  if (typeof templateId !== 'string' || templateId === '')
    return { errcode: 40037, errmsg: 'invalid template_id' };
  if (typeof page === 'string' && page.startsWith('/'))
    return { errcode: 41030, errmsg: 'invalid page' };
  const wrong = wrongField(data);
  if (wrong !== undefined) return { errcode: 47003, errmsg: `argument invalid! ${wrong} invalid` };
  if (!(await subscriptions.use(touser, templateId)))
    return { errcode: 43101, errmsg: 'user refuse to accept the msg' };
  keep({
    at: now,
    openid: touser,
    templateId,
    page: typeof page === 'string' ? page : undefined,
    data,
  });
  return { errcode: 0, errmsg: 'ok' };
}
