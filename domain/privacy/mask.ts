/** Masks for lists and logs of views. They keep enough to tell two neighbours in a list apart, never enough to reach a person. */

const HIDDEN = '****';

/** '王小明' → '王**': the length of the name is hidden too. */
export function maskName(name: string): string {
  const [first] = name.trim();
  return first === undefined ? '' : `${first}**`;
}

/** '13800000007' → '138****0007'; a landline keeps its area code and last two digits. Anything else is hidden whole. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^86(?=1\d{10}$)/, '');
  if (/^1\d{10}$/.test(digits)) return `${digits.slice(0, 3)}${HIDDEN}${digits.slice(-4)}`;
  const landline = /^(0(?:10|2\d|[3-9]\d\d))\d{5,6}(\d\d)$/.exec(digits);
  return landline ? `${landline[1]}-${HIDDEN}${landline[2]}` : HIDDEN;
}

/** '310107199001011234' → '3****************4'. First and last sign only: region, birth and sequence identify a person. */
export function maskIdNumber(number: string): string {
  const signs = number.trim();
  return /^\d{17}[\dXx]$/.test(signs) ? `${signs[0]}${'*'.repeat(16)}${signs[17]}` : HIDDEN;
}

/** Keeps an address down to the district or county: '上海市普陀区长寿路1号' → '上海市普陀区****'. */
export function maskAddress(address: string): string {
  const text = address.trim();
  if (text === '') return '';
  const kept = /^(?:.{2,8}?自治区)?.{2,}?(?:区|县|旗)/.exec(text.slice(0, 24));
  const city = /^.{2,}?(?:市|州|盟)/.exec(text.slice(0, 24));
  return `${kept?.[0] ?? city?.[0] ?? ''}${HIDDEN}`;
}
