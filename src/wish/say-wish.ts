import { DIALECTS } from '@domain/people/dialects';
import type { Wish } from '@domain/matter/matter';

/** '女律师，会说四川话'; '' where nothing was asked for. */
export function sayWish({ sex, dialect }: Wish = {}): string {
  return [
    ...(sex ? [sex === 'female' ? '女律师' : '男律师'] : []),
    ...(dialect ? [`会说${DIALECTS[dialect]}`] : []),
  ].join('，');
}
