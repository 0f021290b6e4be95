import type { Field, Typed } from '@domain/law/fields';

/** What was typed into the fields of a form, one line each as it was asked; what is empty is left out. */
export function saidFields(fields: readonly Field[], typed: Typed): string[] {
  return fields.flatMap(({ name, label, options = [] }) => {
    const value = typed[name] ?? '';
    const words = (typeof value === 'string' ? [value] : value)
      .map((one) => options.find((option) => option.value === one)?.label ?? YES_NO[one] ?? one)
      .join('、');
    return words === '' ? [] : [`${label}：${words}`];
  });
}

const YES_NO: Readonly<Record<string, string>> = { yes: '是', no: '否' };
