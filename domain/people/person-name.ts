import { halfWidth } from '../text/half-width';
import { type Read, refused, understood } from '../text/read';

const LONGEST = 30;

/** Reads a person's name: no spaces between Chinese characters, one middle dot for all its variants (买买提·阿卜杜拉). */
export function readPersonName(text: string): Read<string> {
  const name = halfWidth(text)
    .normalize('NFC')
    .replace(/[•・‧∙.．。]/g, '·')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?· ?/g, '·')
    .replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');
  if (name === '') return refused('请填写姓名。');
  if (/\d/.test(name)) return refused('姓名里不能有数字，请再看一下。');
  if (!/^[\p{L}\p{M}·' -]+$/u.test(name)) return refused('姓名里有不能用的符号，请再看一下。');
  if ([...name].length > LONGEST) return refused(`姓名最多 ${LONGEST} 个字。`);
  return /\p{Script=Han}/u.test(name) && [...name].length < 2
    ? refused('请填写全名。')
    : understood(name);
}
