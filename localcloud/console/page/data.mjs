import { ask, el, folded, table } from './dom.mjs';

const PAGE = 50;

/** Collections, and the documents of the chosen one. */
export async function dataView(render, parameters) {
  const collections = await ask('GET', 'collections');
  const chosen = parameters.get('collection');
  if (chosen !== null) return documentsView(render, collections, parameters);
  render(
    el('h2', {}, 'Collections 集合'),
    table(
      ['Name 名称', 'Documents 文档', 'Indexes 索引'],
      collections.map(({ name, documents, indexes }) => [
        el('a', { href: `#data?collection=${encodeURIComponent(name)}` }, name),
        documents,
        indexes.map(describeIndex).join(' · '),
      ]),
      'No collections. 没有集合。',
    ),
  );
}

function describeIndex({ name, keys, unique }) {
  const fields = keys.map(([field, direction]) => (direction === '-1' ? `${field} ↓` : field));
  return `${name} (${fields.join(', ')}${unique ? ', unique' : ''})`;
}

async function documentsView(render, collections, parameters) {
  const collection = parameters.get('collection');
  const filter = parameters.get('filter') ?? '';
  const sort = parameters.get('sort') ?? '';
  const skip = Number(parameters.get('skip') ?? 0);
  const go = (changes) => {
    const next = new URLSearchParams({ collection, filter, sort, skip: '0', ...changes });
    location.hash = `data?${next}`;
  };
  const query = new URLSearchParams({
    collection,
    filter,
    sort,
    skip: String(skip),
    limit: String(PAGE),
  });
  const problem = el('p', { class: 'bad', role: 'alert' });
  let found = { total: 0, documents: [], way: '', cost: { keys: 0, documents: 0 } };
  try {
    found = await ask('GET', `documents?${query}`);
  } catch (error) {
    problem.textContent = error.message;
  }
  const filterInput = el('input', {
    class: 'wide',
    name: 'filter',
    value: filter,
    placeholder: '{"state": "submitted"}',
  });
  const sortInput = el('input', { name: 'sort', value: sort, placeholder: '{"at": -1}' });
  render(
    el('p', {}, el('a', { href: '#data' }, '← Collections 集合')),
    el('h2', {}, collection),
    el(
      'form',
      {
        submit: (event) => {
          event.preventDefault();
          go({ filter: filterInput.value, sort: sortInput.value });
        },
      },
      el('label', {}, 'Collection 集合', chooser(collections, collection)),
      el('label', {}, 'Filter 条件', filterInput),
      el('label', {}, 'Order 排序', sortInput),
      el('button', { class: 'main' }, 'Find 查找'),
    ),
    problem,
    el(
      'p',
      { class: 'soft' },
      `${found.total} documents · found by ${found.way} · ${found.cost.documents} read`,
    ),
    ...found.documents.map((document) => folded(summary(document), document)),
    el(
      'div',
      { class: 'row' },
      el(
        'button',
        { disabled: skip === 0, click: () => go({ skip: Math.max(0, skip - PAGE) }) },
        '← Earlier 上一页',
      ),
      el(
        'button',
        { disabled: skip + PAGE >= found.total, click: () => go({ skip: skip + PAGE }) },
        'Later 下一页 →',
      ),
    ),
  );
}

function chooser(collections, chosen) {
  return el(
    'select',
    {
      change: (event) => {
        location.hash = `data?collection=${encodeURIComponent(event.target.value)}`;
      },
    },
    collections.map(({ name }) => el('option', { selected: name === chosen }, name)),
  );
}

function summary({ _id, ...rest }) {
  const text = JSON.stringify(rest);
  return `${_id}  ${text.length > 160 ? `${text.slice(0, 160)}…` : text}`;
}
