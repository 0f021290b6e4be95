import * as z from 'zod/mini';

/** A document's id or another reference made by us; never shown, never typed. */
export const id = () => z.string('缺少编号').check(z.regex(/^[A-Za-z0-9_-]{1,64}$/, '编号不对'));

/** A text somebody must write: 1 to `max` characters after trimming. */
export const text = (max: number, what: string) =>
  z
    .string(`请填写${what}`)
    .check(
      z.trim(),
      z.minLength(1, `请填写${what}`),
      z.maxLength(max, `${what}最多 ${max} 个字，请写短一些`),
    );

/** A text somebody may leave empty. */
export const optionalText = (max: number, what: string) =>
  z.optional(
    z
      .string(`${what}要是文字`)
      .check(z.trim(), z.maxLength(max, `${what}最多 ${max} 个字，请写短一些`)),
  );

/** A day in China, "YYYY-MM-DD"; whether it exists is for the domain. */
export const day = () =>
  z.string('请选择日期').check(z.regex(/^\d{4}-\d{2}-\d{2}$/, '日期写成 2026-11-27 这样'));

/** Yuan as decimal text with at most two decimals. */
export const money = () =>
  z
    .string('请填写金额')
    .check(z.regex(/^\d{1,12}(\.\d{1,2})?$/, '金额写成 12000 或 12000.50 这样'));

/** Milliseconds since 1970. */
export const at = () => z.int();

/** Where the next page of a list starts; only ever handed back. */
export const cursor = () => z.optional(z.string().check(z.maxLength(400)));

/** A page of a list: `next` is absent on the last one. */
export const page = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.array(item), next: z.optional(z.string()) });

/** The keys of a table as an enum, so that a word is declared once. */
export const oneOf = <T extends Record<string, unknown>>(table: T, message = '请选择一项') =>
  z.enum(Object.keys(table) as [Extract<keyof T, string>, ...Extract<keyof T, string>[]], message);

export const nothing = z.object({});

export const done = z.object({ done: z.literal(true) });
