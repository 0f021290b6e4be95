import type * as Sass from 'sass';

export function iconAddress(tablerName: string): string;
export function iconNames(): Record<string, string>;
export function sassFunctions(sass: typeof Sass): Record<string, Sass.CustomFunction<'sync'>>;
