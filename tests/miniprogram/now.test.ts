import { act, renderHook } from '@testing-library/react';
import * as React from 'react';
import { pageEvents } from './page-events';
import { loadSource } from './source';

interface Clock {
  now: () => number;
  goBy: (at: number) => void;
  useNow: () => number;
}

const PHONE = 1_795_000_000_000;
const HOUR = 3_600_000;

beforeEach(() => jest.useFakeTimers({ now: PHONE }));
afterEach(() => jest.useRealTimers());

const clock = () =>
  loadSource<Clock>('src/platform/now.ts', { react: React, '@tarojs/taro': pageEvents().taro });

test("a phone that is an hour slow goes by the office's clock, also where it is shown already", () => {
  const { now, goBy, useNow } = clock();
  const { result } = renderHook(() => useNow());
  expect(result.current).toBe(PHONE);
  act(() => goBy(PHONE + HOUR));
  expect(result.current).toBe(PHONE + HOUR);
  jest.advanceTimersByTime(1000);
  expect(now()).toBe(PHONE + HOUR + 1000);
});

test('the time an answer travels moves no clock; a clock put right is right again', () => {
  const { now, goBy } = clock();
  goBy(PHONE - 20_000);
  expect(now()).toBe(PHONE);
  goBy(PHONE + HOUR);
  goBy(PHONE);
  expect(now()).toBe(PHONE);
});
