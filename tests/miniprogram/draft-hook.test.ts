import { act, renderHook } from '@testing-library/react';
import * as React from 'react';
import { pageEvents } from './page-events';
import { loadSource } from './source';

interface Form {
  facts: string;
  step: number;
}

interface Found {
  content: Form;
  revision: number;
  savedAt: number;
}

interface Draft {
  value: Form;
  change: (part: Partial<Form>) => void;
  saved: string;
  ready: boolean;
  discard: () => void;
  flush: () => Promise<void>;
  clash: { savedAt: number; takeTheirs: () => void; keepMine: () => void } | null;
}

const EMPTY: Form = { facts: '', step: 1 };
const AFTERNOON = Date.parse('2026-11-21T14:32+08:00');
const { CallFailure } = loadSource<{ CallFailure: new (error: object) => Error }>(
  'src/api/call-failure.ts',
);

/** The office's side of a draft, as far as the hook sees it. */
function officeWith(found: Found | null) {
  return {
    load: jest.fn(async () => found),
    save: jest.fn(async (_content: Form, revision: number) => ({ savedAt: AFTERNOON, revision })),
  };
}

/** Opens the form on a phone that keeps `phone` between openings. */
async function open(phone: Map<string, string>, place?: ReturnType<typeof officeWith>) {
  const page = pageEvents();
  const { useDraft } = loadSource<{
    useDraft: (key: string, initial: Form, place?: object) => Draft;
  }>('src/api/use-draft.ts', {
    react: React,
    '@tarojs/taro': page.taro,
    '@/platform/now': { now: () => AFTERNOON },
    '@/platform/storage': {
      keep: (key: string, value: unknown) => phone.set(key, JSON.stringify(value)) && true,
      recall: (key: string) => JSON.parse(phone.get(key) ?? 'null') as unknown,
      forget: (key: string) => phone.delete(key),
    },
    './call-failure': { asFailure: (thrown: unknown) => thrown },
  });
  const hook = renderHook(() => useDraft('apply:1', EMPTY, place));
  await act(async () => jest.advanceTimersByTimeAsync(0));
  const type = (part: Partial<Form>) => act(async () => hook.result.current.change(part));
  const wait = (ms: number) => act(async () => jest.advanceTimersByTimeAsync(ms));
  return { hook, page, type, wait, draft: () => hook.result.current };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test('what is typed is on the phone soon and comes back after a crash', async () => {
  const phone = new Map<string, string>();
  const { type, wait, draft } = await open(phone);
  await type({ facts: '三个月工资没发' });
  await wait(400);
  expect(draft().saved).toBe('已保存 14:32');
  const again = await open(phone);
  expect(again.draft().value).toEqual({ facts: '三个月工资没发', step: 1 });
});

test('the office gets it once, after a pause in typing', async () => {
  const place = officeWith(null);
  const { type, wait, draft } = await open(new Map(), place);
  for (const facts of ['三', '三个', '三个月']) {
    await type({ facts });
    await wait(500);
  }
  expect(place.save).not.toHaveBeenCalled();
  await wait(3000);
  expect(place.save).toHaveBeenCalledTimes(1);
  expect(place.save).toHaveBeenCalledWith({ facts: '三个月', step: 1 }, 1);
  expect(draft().saved).toBe('已保存 14:32');
});

test('leaving the page saves at once', async () => {
  const place = officeWith(null);
  const { type, page, wait } = await open(new Map(), place);
  await type({ facts: '被辞退' });
  await act(async () => page.tell('hide'));
  await wait(0);
  expect(place.save).toHaveBeenCalledTimes(1);
});

test('out of reach the phone says that it has it, and the next opening sends it', async () => {
  const phone = new Map<string, string>();
  const place = officeWith(null);
  place.save.mockRejectedValueOnce(new CallFailure({ code: 'UNAVAILABLE', message: '没有响应' }));
  const { type, wait, draft } = await open(phone, place);
  await type({ facts: '被辞退' });
  await wait(3000);
  expect(draft().saved).toBe('已存在手机里 14:32');
  const later = officeWith(null);
  const again = await open(phone, later);
  expect(again.draft().value.facts).toBe('被辞退');
  await act(async () => again.draft().flush());
  expect(later.save).toHaveBeenCalledWith({ facts: '被辞退', step: 1 }, 1);
});

test('a draft begun on another phone opens here with what it has', async () => {
  const place = officeWith({
    content: { facts: '在另一部手机上写的', step: 2 },
    revision: 4,
    savedAt: AFTERNOON,
  });
  const { draft, type, wait } = await open(new Map(), place);
  expect(draft()).toMatchObject({ value: { facts: '在另一部手机上写的', step: 2 }, ready: true });
  await type({ step: 3 });
  await wait(3000);
  expect(place.save).toHaveBeenCalledWith({ facts: '在另一部手机上写的', step: 3 }, 5);
});

describe('written on in two places', () => {
  const clashing = async () => {
    const phone = new Map([
      [
        'draft:apply:1',
        JSON.stringify({ value: { facts: '这里写的', step: 1 }, revision: 1, dirty: true }),
      ],
    ]);
    const place = officeWith({
      content: { facts: '那里写的', step: 2 },
      revision: 3,
      savedAt: AFTERNOON,
    });
    return { place, ...(await open(phone, place)) };
  };

  test('neither is lost before one is chosen', async () => {
    const { draft, place, wait } = await clashing();
    expect(draft().value.facts).toBe('这里写的');
    expect(draft().clash?.savedAt).toBe(AFTERNOON);
    await act(async () => draft().flush());
    await wait(5000);
    expect(place.save).not.toHaveBeenCalled();
  });

  test('the other one can be taken', async () => {
    const { draft } = await clashing();
    await act(async () => draft().clash?.takeTheirs());
    expect(draft()).toMatchObject({ value: { facts: '那里写的', step: 2 }, clash: null });
  });

  test('or this one kept, above the other', async () => {
    const { draft, place, wait } = await clashing();
    await act(async () => draft().clash?.keepMine());
    await wait(10);
    expect(place.save).toHaveBeenCalledWith({ facts: '这里写的', step: 1 }, 4);
    expect(draft().clash).toBeNull();
  });
});

test('sent or thrown away, nothing is kept', async () => {
  const phone = new Map<string, string>();
  const { type, wait, draft } = await open(phone);
  await type({ facts: '写着玩' });
  await wait(400);
  await act(async () => draft().discard());
  await wait(5000);
  expect(phone.size).toBe(0);
});
