/** Longest value of each kind of field of a subscribe message, in characters. */
const LONGEST: Record<string, number> = {
  thing: 20,
  number: 32,
  letter: 32,
  symbol: 5,
  character_string: 32,
  phrase: 5,
  phone_number: 17,
  car_number: 8,
  const: 20,
  amount: 15,
};

const FORM: Record<string, RegExp> = {
  number: /^-?\d+(\.\d+)?$/,
  letter: /^[a-z]+$/i,
  character_string: /^[\x20-\x7e]+$/,
  phrase: /^\p{Script=Han}+$/u,
  amount: /^[¥$]?\d+(\.\d{1,2})?元?$/,
  time: /\d/,
  date: /\d/,
};

/** The first field of a message that the platform would refuse (47003), or undefined. */
export function wrongField(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return 'data';
  for (const [name, field] of Object.entries(data)) {
    const value = (field as { value?: unknown } | null)?.value;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || text === '' || !fits(name, text)) return `data.${name}.value`;
  }
  return undefined;
}

function fits(name: string, text: string): boolean {
  const kind = name.replace(/\d+$/, '');
  const characters = [...text].length;
  // ten Chinese characters or twenty letters
  if (kind === 'name') return /^[\x20-\x7e]+$/.test(text) ? characters <= 20 : characters <= 10;
  const longest = LONGEST[kind];
  if (longest === undefined && !(kind in FORM)) return false;
  if (longest !== undefined && characters > longest) return false;
  return FORM[kind]?.test(text) ?? true;
}
