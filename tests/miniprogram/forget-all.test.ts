import { loadSource } from './source';

/** What a phone keeps, as Taro gives it. */
function phoneWith(kept: Record<string, unknown>) {
  const phone = new Map(Object.entries(kept).map(([key, value]) => [key, JSON.stringify(value)]));
  const taro = {
    getStorageInfoSync: () => ({ keys: [...phone.keys()] }),
    getStorageSync: (key: string) => phone.get(key) ?? '',
    setStorageSync: (key: string, text: string) => void phone.set(key, text),
    removeStorageSync: (key: string) => void phone.delete(key),
    getApp: () => undefined,
  };
  return { phone, taro };
}

test('whoever empties the tools leaves no days of any matter behind, and nothing of others goes', () => {
  const { phone, taro } = phoneWith({
    'tools-typed:severance': { wage: '5000' },
    'tools-typed:clocks': { endedOn: '2026-08-01' },
    'tools-typed:clocks-of:m1': { endedOn: '2026-08-01' },
    'tools-typed:clocks-seen:m2': { endedOn: '2026-08-02' },
    'text-size': 'large',
  });
  const { forgetAll } = loadSource<{ forgetAll: () => void }>(
    'src/packages/tools/kept/forget-all.ts',
    { '@tarojs/taro': taro },
  );
  forgetAll();
  expect([...phone.keys()]).toEqual(['text-size']);
});
