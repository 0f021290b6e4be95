import { ask, el, moment, table } from './dom.mjs';

/** What lies in the storage. */
export async function filesView(render) {
  const files = await ask('GET', 'files');
  render(
    el('h2', {}, 'Files 文件'),
    table(
      ['Path 路径', 'Owner 上传者', 'Kind 类型', 'Bytes 大小', 'When 时间'],
      files.map(({ path, owner, type, size, at }) => [
        path,
        owner ?? 'function',
        type,
        size,
        moment(at),
      ]),
      'No files. 没有文件。',
    ),
  );
}
