import { cloud, database } from './cloud';
import { type DeliveryContext, type EffectKind } from './effects';
import { isDuplicate } from './database-errors';
import { openIdOf } from './open-id';

/** A message: to one person, or to whoever works a queue ("station:putuo"). Params hold no personal data. */
export interface Notice {
  to: { personId: string } | { queue: string };
  template: string;
  params: Readonly<Record<string, string>>;
  matterId?: string;
}

/** How a template reads. `subscribe`: the fields of the WeChat message, already cut to its limits. */
export interface MessageTemplate {
  title(params: Readonly<Record<string, string>>): string;
  body(params: Readonly<Record<string, string>>): string;
  /** The page it opens, without leading slash. */
  page(params: Readonly<Record<string, string>>, matterId: string): string;
  subscribe?: {
    /** Name of the WeChat template in SUBSCRIBE_TEMPLATES. */
    name: string;
    data(params: Readonly<Record<string, string>>): Record<string, { value: string }>;
  };
}

export type MessageTemplates = Readonly<Record<string, MessageTemplate>>;

/** The user has not agreed, or his agreements are used up: a normal outcome. */
const NOT_SUBSCRIBED = 43101;

/** Delivers notices: the inbox first, which is the truth; then a WeChat message to who has agreed to it. */
export function noticeKind(templates: MessageTemplates): EffectKind<Notice> {
  return {
    kind: 'notify',
    async deliver(ctx, notice, effectId) {
      const template = templates[notice.template];
      if (!template) throw new Error('no such template');
      const isNew = await writeInbox(ctx, notice, template, effectId);
      // a repeated delivery must not spend a second agreement
      if (isNew && 'personId' in notice.to) await sendSubscribed(ctx, notice, template);
    },
  };
}

async function writeInbox(
  { store, now }: DeliveryContext,
  notice: Notice,
  template: MessageTemplate,
  effectId: string,
): Promise<boolean> {
  const matterId = notice.matterId ?? '';
  try {
    await store.insert('inbox', [
      {
        _id: effectId,
        personId: 'personId' in notice.to ? notice.to.personId : '',
        queue: 'queue' in notice.to ? notice.to.queue : '',
        template: notice.template,
        title: template.title(notice.params),
        body: template.body(notice.params),
        page: template.page(notice.params, matterId),
        matterId,
        at: now,
        readAt: 0,
      },
    ]);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

async function sendSubscribed(
  ctx: DeliveryContext,
  notice: Notice,
  template: MessageTemplate,
): Promise<void> {
  const name = template.subscribe?.name;
  const templateId = name === undefined ? undefined : ctx.config.subscribeTemplates[name];
  if (!template.subscribe || name === undefined || templateId === undefined) return;
  if (!('personId' in notice.to)) return;
  const person = await ctx.store.get('people', notice.to.personId);
  const left = person?.accepts[name] ?? 0;
  const openId = person && openIdOf(ctx, person);
  if (!openId || left <= 0) return;
  const sent = await send(openId, templateId, notice, template.subscribe, template, ctx);
  // counted down, not written: he may just be agreeing to another
  const { command: _ } = database();
  await ctx.store.updateWhere(
    'people',
    { _id: notice.to.personId, [`accepts.${name}`]: { gt: 0 } },
    { [`accepts.${name}`]: sent ? _.inc(-1) : 0 },
  );
}

async function send(
  openId: string,
  templateId: string,
  notice: Notice,
  subscribe: NonNullable<MessageTemplate['subscribe']>,
  template: MessageTemplate,
  ctx: DeliveryContext,
): Promise<boolean> {
  try {
    await cloud().openapi.subscribeMessage.send({
      touser: openId,
      templateId,
      page: template.page(notice.params, notice.matterId ?? ''),
      data: subscribe.data(notice.params),
      miniprogramState: ctx.config.miniprogramState,
    });
    return true;
  } catch (error) {
    if (Number(Reflect.get(Object(error), 'errCode')) === NOT_SUBSCRIBED) return false;
    throw error;
  }
}
