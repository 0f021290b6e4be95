import { ask, el, moment, table } from './dom.mjs';

/** The latest calls of functions, with what each asked of the cloud. */
export async function callsView(render) {
  const calls = await ask('GET', 'calls');
  render(
    el('h2', {}, 'Calls 调用'),
    table(
      [
        'When 时间',
        'Function 函数',
        'Action 动作',
        'Who 身份',
        'ms',
        'Requests 请求',
        'Result 结果',
      ],
      calls.map((call) => [
        moment(call.at),
        `${call.function}${call.source === 'client' ? '' : ` (${call.source})`}`,
        call.action,
        call.openid,
        call.ms === undefined ? 'running' : Math.round(call.ms * 10) / 10,
        requests(call),
        outcome(call),
      ]),
      'No calls yet. 还没有调用。',
    ),
  );
}

function requests({ requests, startMs }) {
  if (requests.length === 0 && startMs === undefined) return 0;
  return el(
    'details',
    {},
    el('summary', {}, `${requests.length}${startMs === undefined ? '' : ' · cold start'}`),
    startMs === undefined
      ? undefined
      : el('p', { class: 'soft' }, `loaded in ${Math.round(startMs)} ms`),
    el(
      'ol',
      {},
      requests.map(({ action, collection, ms, error }) =>
        el(
          'li',
          error === undefined ? {} : { class: 'bad' },
          `${action}${collection === undefined ? '' : ` ${collection}`} ${Math.round(ms * 10) / 10} ms ${error ?? ''}`,
        ),
      ),
    ),
  );
}

function outcome({ error, logs }) {
  const parts = [
    error === undefined ? 'ok' : problem(error),
    logs.length === 0
      ? undefined
      : el(
          'details',
          {},
          el('summary', {}, `${logs.length} log lines`),
          el('pre', {}, logs.join('\n')),
        ),
  ];
  return el('div', {}, parts);
}

function problem(error) {
  const [first] = error.split('\n');
  if (first === error) return el('span', { class: 'bad' }, error);
  return el('details', { class: 'bad' }, el('summary', {}, first), el('pre', {}, error));
}
