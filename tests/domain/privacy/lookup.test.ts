import { codeLookup, idLookup, phoneLookup } from '@domain/privacy/lookup';

test('however a number is written, it is looked up by one string', () => {
  for (const text of ['13800000007', '+86 138 0000 0007', '１３８-００００-０００７']) {
    expect(phoneLookup(text)).toBe('phone:+8613800000007');
  }
  expect(phoneLookup('021-62345678')).toBe('phone:+8602162345678');
  expect(idLookup('11010519491231002x')).toBe('id:11010519491231002X');
  expect(idLookup('110105 19491231 0021')).toBe('id:110105194912310021');
});

test('nothing to look up by is null, never an empty key that all would share', () => {
  expect(phoneLookup('')).toBeNull();
  expect(idLookup('')).toBeNull();
  expect(idLookup('13800000007')).toBeNull();
});

test('kinds never meet', () => {
  expect(codeLookup('claim', '7K4Q-XW3M')).not.toBe(codeLookup('invitation', '7K4Q-XW3M'));
});
