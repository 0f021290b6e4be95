import { readConfig } from '../../../cloudfunctions/kernel/config';
import {
  lookupHash,
  newPersonKey,
  rewrap,
  seal,
  sealFields,
  unseal,
} from '../../../cloudfunctions/kernel/sealing';
import { TEST_ENV } from '../harness';

const keys = readConfig(TEST_ENV);
const owner = (id: string, using = keys) => ({ _id: id, key: newPersonKey(id, using) });

test('what is sealed opens again, in its own place only', () => {
  const wang = owner('wang');
  const sealed = seal(wang, 'phone', '13800000007', keys);
  expect(unseal(wang, 'phone', sealed, keys)).toEqual({ kind: 'text', text: '13800000007' });
  expect(() => unseal(wang, 'idNumber', sealed, keys)).toThrow();
  expect(() => unseal(owner('li'), 'phone', sealed, keys)).toThrow();
  expect(() => unseal({ ...wang, _id: 'li' }, 'phone', sealed, keys)).toThrow();
});

test('a changed text does not open', () => {
  const wang = owner('wang');
  const sealed = seal(wang, 'phone', '13800000007', keys);
  const at = sealed.length - 3;
  const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
  expect(() => unseal(wang, 'phone', changed, keys)).toThrow();
  expect(() => unseal(wang, 'phone', 'plain', keys)).toThrow();
});

test('the same text is sealed differently each time, and holds nothing of it', () => {
  const wang = owner('wang');
  const [one, two] = [seal(wang, 'name', '王小明', keys), seal(wang, 'name', '王小明', keys)];
  expect(one).not.toBe(two);
  expect(Buffer.from(one.slice(3), 'base64').toString('utf8')).not.toContain('王');
});

test('erasure: without the key nothing opens, and nothing new is sealed', () => {
  const wang = owner('wang');
  const sealed = seal(wang, 'phone', '13800000007', keys);
  const erased = { ...wang, key: null };
  expect(unseal(erased, 'phone', sealed, keys)).toEqual({ kind: 'erased' });
  expect(() => seal(erased, 'phone', '1', keys)).toThrow();
});

test('a new master key: old texts open before and after the change of wrapping', () => {
  const wang = owner('wang');
  const sealed = seal(wang, 'phone', '13800000007', keys);
  const both = readConfig({
    ...TEST_ENV,
    MASTER_KEYS: JSON.stringify({
      1: Buffer.alloc(32, 7).toString('base64'),
      2: Buffer.alloc(32, 8).toString('base64'),
    }),
  });
  expect(unseal(wang, 'phone', sealed, both).kind).toBe('text');
  const renewed = { ...wang, key: rewrap(wang, both) };
  expect(renewed.key?.master).toBe(2);
  const onlyNew = { ...both, masterKeys: new Map([...both.masterKeys].filter(([v]) => v === 2)) };
  expect(unseal(renewed, 'phone', sealed, onlyNew).kind).toBe('text');
  expect(() => unseal(wang, 'phone', sealed, onlyNew)).toThrow('master key 1');
});

test('absent fields stay absent', () => {
  const sealed = sealFields(owner('wang'), { phone: '1', address: undefined }, keys);
  expect(Object.keys(sealed)).toEqual(['phone']);
});

test('the look-up hash depends on kind, value and key', () => {
  const other = { lookupKey: Buffer.from('another key of the office, for tests') };
  const hashes = [
    lookupHash('phone', '13800000007', keys),
    lookupHash('id', '13800000007', keys),
    lookupHash('phone', '13800000008', keys),
    lookupHash('phone', '13800000007', other),
  ];
  expect(new Set(hashes).size).toBe(4);
  expect(lookupHash('phone', '13800000007', keys)).toBe(hashes[0]);
});

describe('the environment', () => {
  const wrong: [string, Record<string, string | undefined>, string][] = [
    ['no master key', { ...TEST_ENV, MASTER_KEYS: undefined }, 'MASTER_KEYS'],
    ['a short master key', { ...TEST_ENV, MASTER_KEYS: '{"1":"c2hvcnQ="}' }, 'MASTER_KEYS'],
    ['a master key without version', { ...TEST_ENV, MASTER_KEYS: '["x"]' }, 'MASTER_KEYS'],
    ['no look-up key', { ...TEST_ENV, LOOKUP_KEY: '' }, 'LOOKUP_KEY'],
    [
      'templates that are not JSON',
      { ...TEST_ENV, SUBSCRIBE_TEMPLATES: '{' },
      'SUBSCRIBE_TEMPLATES',
    ],
  ];
  test.each(wrong)('%s: refused, by name, without the value', (_, env, name) => {
    expect(() => readConfig(env)).toThrow(name);
  });

  test('what need not be there has its default', () => {
    const { MASTER_KEYS, LOOKUP_KEY } = TEST_ENV;
    const config = readConfig({ MASTER_KEYS, LOOKUP_KEY });
    expect(config.subscribeTemplates).toEqual({});
    expect(config.miniprogramState).toBe('formal');
  });
});
