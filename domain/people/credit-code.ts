import { halfWidth } from '../text/half-width';
import { type Read, refused, understood } from '../text/read';

/** The 31 signs of GB 32100-2015: no I, O, S, V, Z. A sign's place is its value. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Reads an employer's unified social credit code (18 signs) and checks the last one. */
export function readCreditCode(text: string): Read<string> {
  const code = halfWidth(text)
    .replace(/[\s-]/g, '')
    .toUpperCase()
    .replace(/[OI]/g, (sign) => (sign === 'O' ? '0' : '1'));
  if (code === '') return refused('请填写统一社会信用代码。');
  if (/^\d{13}$|^\d{15}$/.test(code)) {
    return refused('这像是旧的注册号，请填营业执照上 18 位的统一社会信用代码。');
  }
  if (code.length !== 18) return refused(`统一社会信用代码有 18 位，现在是 ${code.length} 位。`);
  const values = [...code].map((sign) => SIGNS.indexOf(sign));
  if (values.some((value) => value < 0))
    return refused('统一社会信用代码里没有 S、V、Z 这些字母，请再核对。');
  let sum = 0;
  let weight = 1;
  for (const value of values.slice(0, 17)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return SIGNS.charAt((31 - (sum % 31)) % 31) === code.charAt(17)
    ? understood(code)
    : refused('统一社会信用代码有一位不对，请再核对一遍。');
}
