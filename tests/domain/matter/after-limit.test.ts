import { afterLimit } from '@domain/matter/after-limit';
import type { Matter } from '@domain/matter/matter';
import { aMatter, aQuestion, NOW } from './example';

const running = (id: 'consultation' | 'firstLook' | 'progress', more = {}): Partial<Matter> => ({
  promise: { id, turn: 'handler', startedAt: 0, dueAt: NOW, basis: '', ...more },
});
const asked = (level: Matter['triage']['level']): Matter =>
  aQuestion({
    state: 'handling',
    ...running('consultation'),
    triage: { ...aQuestion().triage, level },
  });

test.each<[string, Matter, string | null]>([
  ['a simple question', asked('simple'), '到期没有答复，自动转给律师'],
  ['a general one', asked('general'), '到期没有答复，自动转给专家'],
  ['a difficult one', asked('difficult'), '到期没办，排到待办最前面，并提醒站里'],
  ['a first look', aMatter(running('firstLook')), '到期没办，排到待办最前面，并提醒站里'],
  ['an offer', aMatter({ state: 'offered', ...running('progress') }), '到期不答复，自动转给下一位'],
  [
    'papers',
    aMatter({ state: 'supplementing', ...running('progress') }),
    '到期没补齐，按撤回处理（法律援助法第43条）',
  ],
  [
    'a confirmation',
    aMatter({ state: 'confirming', ...running('progress') }),
    '到期没有回音，自动办结',
  ],
  ['no promise', aMatter({ promise: null }), null],
  ['one that is broken already', aMatter(running('firstLook', { brokenAt: NOW })), null],
])('%s', (_, matter, said) => {
  expect(afterLimit(matter, NOW)).toBe(said);
});
