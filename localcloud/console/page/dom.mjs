/** Makes an element: attributes (functions become listeners), then children (texts and elements). */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null));
  return element;
}

/** A table, or one line that says that there is nothing. */
export function table(headings, rows, empty) {
  if (rows.length === 0) return el('p', { class: 'empty' }, empty);
  return el(
    'div',
    { class: 'scroll' },
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          headings.map((heading) => el('th', { scope: 'col' }, heading)),
        ),
      ),
      el(
        'tbody',
        {},
        rows.map((cells) => el('tr', {}, cells.map(cell))),
      ),
    ),
  );
}

function cell(value) {
  if (value instanceof Node) return el('td', {}, value);
  return el('td', typeof value === 'number' ? { class: 'number' } : {}, String(value ?? ''));
}

/** A JSON value behind one line of text. */
export const folded = (title, value) =>
  el('details', {}, el('summary', {}, title), el('pre', {}, JSON.stringify(value, null, 2)));

/** A moment in China time. */
export const moment = (at) =>
  at === undefined || at === null
    ? ''
    : new Intl.DateTimeFormat('zh-CN', {
        timeZone: 'Asia/Shanghai',
        dateStyle: 'short',
        timeStyle: 'medium',
      }).format(at);

/** Asks the local cloud; throws an Error with its words when it refuses. */
export async function ask(method, path, body) {
  const response = await fetch(`/_localcloud/api/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.errMsg);
  return answer;
}
