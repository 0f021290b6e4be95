import { createHash } from 'node:crypto';
import { encodePng } from './png';

const MODULES = 29;

/**
 * `wxacode.getUnlimited`: a PNG that is different for each scene and page. It only looks like a
 * code: nothing can scan it, because WeChat alone draws real ones. 40169 for a wrong scene,
 * 41030 for a page that begins with a slash.
 */
export function codeImage(values: Record<string, unknown>) {
  const { scene, page, width } = values;
  if (typeof scene !== 'string' || !/^[\w!#$&'()*+,/:;=?@\-.~]{1,32}$/.test(scene))
    return { errcode: 40169, errmsg: 'invalid length for scene, or the data is not json string' };
  if (typeof page === 'string' && page.startsWith('/'))
    return { errcode: 41030, errmsg: 'invalid page' };
  const side = typeof width === 'number' ? Math.min(1280, Math.max(280, width)) : 430;
  const bits = pattern(`${typeof page === 'string' ? page : ''}?${scene}`);
  const cell = side / MODULES;
  const image = encodePng(side, (x, y) => {
    const row = Math.min(MODULES - 1, Math.floor(y / cell));
    const column = Math.min(MODULES - 1, Math.floor(x / cell));
    return bits[row * MODULES + column] === 1 ? 0 : 255;
  });
  return image;
}

function pattern(text: string): number[] {
  const bits: number[] = [];
  for (let round = 0; bits.length < MODULES * MODULES; round++)
    for (const byte of createHash('sha256').update(`${round} ${text}`).digest())
      for (let bit = 0; bit < 8; bit++) bits.push((byte >> bit) & 1);
  return bits;
}
