import { halfWidth } from '../text/half-width';
import { type Read, refused, understood } from '../text/read';

export interface Phone {
  kind: 'mobile' | 'landline';
  /** '13800000007' or '021-62345678'. */
  number: string;
  extension?: string;
}

/** Area codes: 010, 02x, and four digits from 03xx to 09xx. */
const LANDLINE = /^(010|02\d|0[3-9]\d\d)([2-9]\d{6,7})$/;

/** Reads a mainland mobile or landline number: +86, 0086, spaces, hyphens, brackets and full-width digits are understood. */
export function readPhone(text: string): Read<Phone> {
  const [main = '', extension] = halfWidth(text)
    .toLowerCase()
    .split(/转|#|x|ext\.?/);
  const digits = main.replace(/[\s()（）.·—–-]/g, '').replace(/^(\+|00)86/, '');
  if (digits === '') return refused('请填写电话号码。');
  if (!/^\d+$/.test(digits)) return refused('电话号码只写数字，国外号码请写在备注里。');
  const mobile = digits.replace(/^(86|0)(?=1[3-9]\d{9}$)/, '');
  if (/^1[3-9]\d{9}$/.test(mobile)) return understood({ kind: 'mobile', number: mobile });
  const landline = LANDLINE.exec(digits.replace(/^86(?=0)/, ''));
  if (landline) {
    const extra = (extension ?? '').replace(/\D/g, '');
    const number = `${landline[1]}-${landline[2]}`;
    return understood({ kind: 'landline', number, ...(extra !== '' && { extension: extra }) });
  }
  if (/^1/.test(digits)) return refused(`手机号有 11 位，现在是 ${digits.length} 位，请再核对。`);
  if (/^[2-9]\d{6,7}$/.test(digits)) return refused('座机号前面请加上区号，例如 021-62345678。');
  return refused('这个电话号码不对，请再核对。');
}

/** Reads a number that must be able to receive messages. */
export function readMobile(text: string): Read<string> {
  const phone = readPhone(text);
  if (!phone.ok) return phone;
  return phone.value.kind === 'mobile'
    ? understood(phone.value.number)
    : refused('请填手机号，座机收不到短信。');
}
