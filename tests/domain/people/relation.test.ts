import { isGuardian } from '@domain/people/relation';

describe('who applies for another as his guardian', () => {
  it.each([
    ['监护人', false, true],
    ['法定监护人（舅舅）', true, true],
    ['父亲', true, true],
    ['妈妈', true, true],
    ['外婆', true, true],
    ['儿子', false, false],
    ['父亲', false, false],
    ['工友', true, false],
    ['', true, false],
  ])('“%s”, a minor: %s → %s', (relation, minor, expected) => {
    expect(isGuardian(relation, minor)).toBe(expected);
  });
});
