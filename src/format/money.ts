/** "260000.00" → "260,000.00 元"; whole yuan lose their zeros: "260,000 元". An empty string stays empty. */
export function sayMoney(yuan: string): string {
  if (yuan === '') return '';
  const [whole = '0', cents = ''] = yuan.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${grouped}${/^0*$/.test(cents) ? '' : `.${cents.padEnd(2, '0')}`} 元`;
}

/** An amount to check at a glance while typing, in 万元: "260000" → "26 万元"; empty below 10,000 yuan. */
export function readableMoney(yuan: string): string {
  const whole = yuan.split('.')[0] ?? '';
  if (whole.replace(/^0+/, '').length < 5) return '';
  const tenThousands = whole.slice(0, -4).replace(/^0+/, '');
  const rest = whole.slice(-4).replace(/0+$/, '');
  return `${tenThousands}${rest === '' ? '' : `.${rest}`} 万元`;
}

/** "约 26 万元" for titles and lists: at most one digit after the point; below 10,000 the plain amount. */
export function roughMoney(yuan: string): string {
  const value = Number(yuan);
  if (value < 10_000) return sayMoney(yuan);
  return `约 ${Math.round(value / 1000) / 10} 万元`;
}
