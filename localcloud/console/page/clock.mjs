import { ask, el, moment, table } from './dom.mjs';

const HOUR = 3_600_000;

/** The clock and the timers. */
export async function clockView(render, _parameters, refresh) {
  const [clock, timers] = await Promise.all([ask('GET', 'clock'), ask('GET', 'timers')]);
  const move = (path, body) => async () => {
    await ask('POST', path, body);
    refresh();
  };
  const fire = async () => {
    const { fired } = await ask('POST', 'clock/fire', {});
    const lines = fired.map(
      ({ function: name, result }) => `${name}: ${result.ok ? 'ok' : result.message}`,
    );
    await refresh();
    document.querySelector('#fired').textContent = lines.join(' · ') || 'no timers';
  };
  const when = el('input', { type: 'datetime-local', value: chinaInput(clock.now), step: '60' });
  render(
    el('h2', {}, 'Clock 时钟'),
    el('p', {}, `${moment(clock.now)} (China time)${clock.offset === 0 ? '' : ', moved'}`),
    el(
      'div',
      { class: 'row' },
      el('button', { click: move('clock/advance', { ms: HOUR }) }, '+1 hour 小时'),
      el('button', { click: move('clock/advance', { ms: 24 * HOUR }) }, '+1 day 天'),
      el('button', { click: move('clock/advance', { ms: 7 * 24 * HOUR }) }, '+7 days 天'),
      el(
        'button',
        { disabled: clock.offset === 0, click: move('clock/advance', { ms: -clock.offset }) },
        'Real time 真实时间',
      ),
    ),
    el(
      'form',
      {
        submit: (event) => {
          event.preventDefault();
          move('clock/set', { at: Date.parse(`${when.value}:00+08:00`) })();
        },
      },
      el('label', {}, 'Date and time, China 日期和时间', when),
      el('button', {}, 'Set 设定'),
    ),
    el('h2', {}, 'Timers 定时器'),
    table(
      ['Function 函数', 'Trigger 触发器', 'Cron', 'Last 上次', 'Next 下次'],
      timers.map((timer) => [
        timer.function,
        timer.trigger,
        timer.cron,
        moment(timer.lastAt),
        moment(timer.nextAt),
      ]),
      'No timers. 没有定时器。',
    ),
    el(
      'div',
      { class: 'row' },
      el('button', { class: 'main', click: fire }, 'Run what is scheduled now 立即运行'),
    ),
    el('p', { id: 'fired', role: 'status' }),
  );
}

function chinaInput(at) {
  return new Date(at + 8 * HOUR).toISOString().slice(0, 16);
}
