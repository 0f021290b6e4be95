import { callsView } from './calls.mjs';
import { clockView } from './clock.mjs';
import { dataView } from './data.mjs';
import { ask, el, moment } from './dom.mjs';
import { filesView } from './files.mjs';
import { messagesView } from './messages.mjs';

const tabs = [
  ['data', 'Data 数据', dataView],
  ['calls', 'Calls 调用', callsView],
  ['messages', 'Messages 消息', messagesView],
  ['files', 'Files 文件', filesView],
  ['clock', 'Clock 时钟', clockView],
];

const view = document.querySelector('#view');

async function show() {
  const [name, query] = location.hash.slice(1).split('?');
  const [id, , run] = tabs.find(([tab]) => tab === name) ?? tabs[0];
  document
    .querySelector('#tabs')
    .replaceChildren(
      ...tabs.map(([tab, title]) =>
        el('a', { href: `#${tab}`, ...(tab === id ? { 'aria-current': 'page' } : {}) }, title),
      ),
    );
  try {
    await run((...parts) => view.replaceChildren(...parts), new URLSearchParams(query), show);
  } catch (error) {
    view.replaceChildren(
      el('p', { class: 'bad', role: 'alert' }, error.message),
      el('button', { click: show }, 'Try again 重试'),
    );
  }
  const clock = await ask('GET', 'clock').catch(() => undefined);
  document.querySelector('#time').textContent =
    clock === undefined
      ? 'not reachable 未连接'
      : `${moment(clock.now)}${clock.offset === 0 ? '' : ' (moved 已调整)'}`;
}

addEventListener('hashchange', show);
show();
