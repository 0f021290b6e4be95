import { ask, el, folded, moment, table } from './dom.mjs';

/** Sent messages, and the sends that people have still agreed to. */
export async function messagesView(render) {
  const [sent, subscriptions] = await Promise.all([
    ask('GET', 'sent'),
    ask('GET', 'subscriptions'),
  ]);
  const left = Object.entries(subscriptions).flatMap(([openid, templates]) =>
    Object.entries(templates).map(([template, count]) => [openid, template, count]),
  );
  render(
    el('h2', {}, 'Sent messages 已发消息'),
    table(
      ['When 时间', 'To 收件人', 'Template 模板', 'Page 页面', 'Content 内容'],
      sent.map(({ at, openid, templateId, page, data }) => [
        moment(at),
        openid,
        templateId,
        page,
        folded(text(data), data),
      ]),
      'Nothing has been sent. 还没有发送消息。',
    ),
    el('h2', {}, 'Accepts left 剩余订阅次数'),
    table(
      ['Person 身份', 'Template 模板', 'Sends left 剩余'],
      left,
      'Nobody has subscribed. 还没有人订阅。',
    ),
  );
}

const text = (data) =>
  Object.values(data ?? {})
    .map((field) => field?.value)
    .join(' · ');
