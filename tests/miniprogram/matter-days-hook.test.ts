import { act, renderHook } from '@testing-library/react';
import * as React from 'react';
import { pageEvents } from './page-events';
import { loadSource } from './source';

type Typed = Record<string, string | string[]>;

interface Days {
  waiting: boolean;
  failure?: { offline: boolean };
  error: { code: string } | null;
  changed: { takeTheirs: () => void; keepMine: () => void } | null;
  save: () => Promise<void>;
  reload: () => void;
}

const { CallFailure } = loadSource<{
  CallFailure: new (error: object, offline?: boolean) => Error;
}>('src/api/call-failure.ts');
const offline = () => new CallFailure({ code: 'UNAVAILABLE', message: '没有网络' }, true);

const left = (endedOn: string): Typed => ({ claims: ['wages'], stillEmployed: 'no', endedOn });
/** As the first of the office, another's, and what is typed here. */
const [FIRST, THEIRS, MINE] = ['2026-08-01', '2026-08-15', '2026-09-01'].map(left) as [
  Typed,
  Typed,
  Typed,
];

/** The office's side: the days of one matter, kept as the function keeps them. */
function officeWith(stored: Typed) {
  const office = { stored, reachable: true, sent: [] as Typed[] };
  const call = async (
    { name }: { name: string },
    { typed, seen }: { typed: Typed; seen: Typed },
  ) => {
    await Promise.resolve();
    if (!office.reachable) throw offline();
    if (name === 'clock-facts') return { typed: { ...office.stored }, topic: 'wages' };
    if (JSON.stringify(seen) !== JSON.stringify(office.stored))
      throw new CallFailure({ code: 'CONFLICT', message: '刚刚被别人改过' });
    office.stored = typed;
    office.sent.push(typed);
    return { clocks: [], urgent: false };
  };
  return { office, call };
}

/** Opens the days of a matter on a phone that keeps `phone` between openings. */
async function open(phone: Map<string, string>, call: ReturnType<typeof officeWith>['call']) {
  const page = pageEvents();
  const taro = {
    ...page.taro,
    getStorageSync: (key: string) => phone.get(key) ?? '',
    setStorageSync: (key: string, text: string) => void phone.set(key, text),
    removeStorageSync: (key: string) => void phone.delete(key),
  };
  const back = jest.fn();
  const given = {
    react: React,
    '@tarojs/taro': taro,
    '@/api/call': { call },
    './call': { call },
    './call-failure': { CallFailure, asFailure: (thrown: unknown) => thrown },
    '@/platform/navigate': { back },
    '@/platform/toast': { toast: jest.fn() },
  };
  const { useMatterDays } = loadSource<{
    useMatterDays: (matter: string, typed: Typed, draft: object) => Days | null;
  }>('src/packages/tools/clocks/use-matter-days.ts', given);
  const { useTyped } = loadSource<{
    useTyped: (key: string) => {
      typed: Typed;
      change: (name: string, value: string) => void;
      fill: (typed: Typed) => void;
      clear: () => void;
    };
  }>('src/packages/tools/kept/use-typed.ts', given);
  const hook = renderHook(() => {
    const form = useTyped('clocks-of:m1');
    const days = useMatterDays('m1', form.typed, { fill: form.fill, drop: form.clear });
    if (days === null) throw new Error('no matter');
    return { form, days };
  });
  const settle = () => act(async () => void (await new Promise((next) => setTimeout(next, 5))));
  const fill = (typed: Typed) => act(async () => hook.result.current.form.fill(typed));
  const save = async () => {
    await act(async () => hook.result.current.days.save());
    await settle();
  };
  const choose = async (what: 'takeTheirs' | 'keepMine') => {
    await act(async () => hook.result.current.days.changed?.[what]());
    await settle();
  };
  const typed = () => hook.result.current.form.typed;
  await settle();
  return { typed, days: () => hook.result.current.days, fill, save, choose, settle, back, hook };
}

test('what is there is gone on with, and kept', async () => {
  const { office, call } = officeWith(FIRST);
  const phone = new Map<string, string>();
  const page = await open(phone, call);
  expect(page.typed()).toEqual(FIRST);
  await page.fill(MINE);
  await page.save();
  expect(office.sent).toEqual([MINE]);
  expect(page.back).toHaveBeenCalled();
  expect([...phone.values()].join()).not.toContain('2026-09-01');
});

test('what nobody has told yet begins with what the topic is about', async () => {
  const { office, call } = officeWith({});
  const page = await open(new Map(), call);
  expect(page.typed()).toEqual({ claims: ['wages'] });
  await page.fill(MINE);
  await page.save();
  expect(office.stored).toEqual(MINE);
});

describe.each([
  ['takeTheirs', THEIRS],
  ['keepMine', MINE],
] as const)('another was quicker, and he chooses %s', (choice, expected) => {
  test('while he was typing: told on saving, nothing lost until he chooses', async () => {
    const { office, call } = officeWith(FIRST);
    const page = await open(new Map(), call);
    await page.fill(MINE);
    office.stored = THEIRS;
    await page.save();
    expect(office.stored).toEqual(THEIRS);
    expect(page.typed()).toEqual(MINE);
    expect(page.days().changed).not.toBeNull();
    await page.choose(choice);
    expect(page.days()).toMatchObject({ changed: null, error: null });
    expect(page.typed()).toEqual(expected);
    await page.save();
    expect(office.stored).toEqual(expected);
  });

  test('while the page was closed: told as soon as he opens it again', async () => {
    const { office, call } = officeWith(FIRST);
    const phone = new Map<string, string>();
    const before = await open(phone, call);
    await before.fill(MINE);
    before.hook.unmount();
    office.stored = THEIRS;
    const page = await open(phone, call);
    expect(page.typed()).toEqual(MINE);
    expect(page.days().changed).not.toBeNull();
    await page.choose(choice);
    await page.save();
    expect(office.stored).toEqual(expected);
  });
});

test('who typed nothing gets the new ones without being asked', async () => {
  const { office, call } = officeWith(FIRST);
  const phone = new Map<string, string>();
  (await open(phone, call)).hook.unmount();
  office.stored = THEIRS;
  const page = await open(phone, call);
  expect(page.typed()).toEqual(THEIRS);
  expect(page.days().changed).toBeNull();
});

test('a draft of before, that does not say what it saw, does not write over what is there', async () => {
  const { call } = officeWith(THEIRS);
  const phone = new Map([['tools-typed:clocks-of:m1', JSON.stringify(MINE)]]);
  const page = await open(phone, call);
  expect(page.typed()).toEqual(MINE);
  expect(page.days().changed).not.toBeNull();
});

test('what cannot be read is not shown as empty, and is asked for again', async () => {
  const { office, call } = officeWith(FIRST);
  office.reachable = false;
  const page = await open(new Map(), call);
  expect(page.days()).toMatchObject({ waiting: false, failure: { offline: true } });
  office.reachable = true;
  await act(async () => page.days().reload());
  await page.settle();
  expect(page.days().failure).toBeUndefined();
  expect(page.typed()).toEqual(FIRST);
});
