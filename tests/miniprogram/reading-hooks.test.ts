import { act, renderHook } from '@testing-library/react';
import * as React from 'react';
import { pageEvents, pending } from './page-events';
import { loadSource } from './source';

interface Failure {
  message: string;
  offline: boolean;
}

interface Query {
  status: string;
  data?: { items: string[] };
  error?: Failure;
  refreshing: boolean;
  reload: () => void;
}

interface Paged {
  status: string;
  items: string[];
  error?: Failure;
  hasMore: boolean;
  more: () => void;
}

const ACTION = { fn: 'learning', name: 'explainers', kind: 'read' };

/** A failure as `call` throws it. */
const { CallFailure } = loadSource<{
  CallFailure: new (error: object, offline?: boolean) => Error;
}>('src/api/call-failure.ts');
const failure = (offline = false) =>
  new CallFailure({ code: 'UNAVAILABLE', message: '没有响应' }, offline);
const gone = () => new CallFailure({ code: 'NOT_FOUND', message: '没有找到' }, false);

function load(file: string) {
  const page = pageEvents();
  const call = jest.fn<Promise<unknown>, [object, { cursor?: string }]>();
  const hooks = loadSource<{
    useQuery: (action: object, input: object | null) => Query;
    usePaged: (action: object, input: object | null) => Paged;
  }>(file, {
    react: React,
    '@tarojs/taro': page.taro,
    './call': { call },
    './call-failure': { CallFailure, asFailure: (thrown: unknown) => thrown },
  });
  return { page, call, ...hooks };
}

describe('useQuery', () => {
  const open = (answers: (() => Promise<unknown>)[], input: object | null = {}) => {
    const { page, call, useQuery } = load('src/api/use-query.ts');
    for (const answer of answers) call.mockImplementationOnce(answer);
    const hook = renderHook((given: object | null) => useQuery(ACTION, given), {
      initialProps: input,
    });
    return { page, call, hook };
  };
  const items =
    (...list: string[]) =>
    async () => ({ items: list });

  test('goes from loading to ready, or to empty', async () => {
    const { hook } = open([items('a')]);
    expect(hook.result.current.status).toBe('loading');
    await act(async () => undefined);
    expect(hook.result.current).toMatchObject({
      status: 'ready',
      data: { items: ['a'] },
      refreshing: false,
    });
    const { hook: none } = open([items()]);
    await act(async () => undefined);
    expect(none.result.current.status).toBe('empty');
  });

  test('asks nothing while there is no input', async () => {
    const { hook, call } = open([items('a')], null);
    await act(async () => undefined);
    expect(call).not.toHaveBeenCalled();
    hook.rerender({ id: '1' });
    await act(async () => undefined);
    expect(hook.result.current.status).toBe('ready');
  });

  test.each([
    [false, 'error'],
    [true, 'offline'],
  ])('says why there is nothing (offline: %s), and tries again', async (offline, status) => {
    const { hook } = open([() => Promise.reject(failure(offline)), items('a')]);
    await act(async () => undefined);
    expect(hook.result.current).toMatchObject({ status, error: { message: '没有响应' } });
    await act(async () => hook.result.current.reload());
    expect(hook.result.current.status).toBe('ready');
  });

  test('keeps what is on the page when a later answer fails', async () => {
    const { hook, page } = open([items('a'), () => Promise.reject(failure())]);
    await act(async () => undefined);
    await act(async () => {
      page.tell('show');
      page.tell('show');
    });
    expect(hook.result.current).toMatchObject({
      status: 'ready',
      data: { items: ['a'] },
      error: { message: '没有响应' },
    });
  });

  test('but not what is somebody else’s by now', async () => {
    const { hook, page } = open([items('a'), () => Promise.reject(gone())]);
    await act(async () => undefined);
    await act(async () => {
      page.tell('show');
      page.tell('show');
    });
    expect(hook.result.current).toMatchObject({ status: 'error', data: undefined });
  });

  test('forgets the answer to a question that is no longer asked', async () => {
    const slow = pending<unknown>();
    const { hook } = open([() => slow.promise, items('new')], { id: 'old' });
    hook.rerender({ id: 'new' });
    await act(async () => undefined);
    await act(async () => slow.resolve({ items: ['old'] }));
    expect(hook.result.current.data).toEqual({ items: ['new'] });
  });

  test('asks again when the page comes back, not when it first appears', async () => {
    const { page, call } = open([items('a'), items('b')]);
    await act(async () => page.tell('show'));
    expect(call).toHaveBeenCalledTimes(1);
    await act(async () => page.tell('show'));
    expect(call).toHaveBeenCalledTimes(2);
  });
});

describe('usePaged', () => {
  const open = async (...answers: (() => Promise<unknown>)[]) => {
    const { page, call, usePaged } = load('src/api/use-paged.ts');
    for (const answer of answers) call.mockImplementationOnce(answer);
    const hook = renderHook(() => usePaged(ACTION, { column: 'pay' }));
    await act(async () => undefined);
    return { page, call, hook };
  };
  const first = async () => ({ items: ['a', 'b'], next: 'after-b' });
  const second = async () => ({ items: ['c'] });

  test('goes on where the last page ended, until there is no more', async () => {
    const { hook, call, page } = await open(first, second);
    expect(hook.result.current).toMatchObject({
      status: 'ready',
      items: ['a', 'b'],
      hasMore: true,
    });
    await act(async () => page.tell('reachBottom'));
    expect(call.mock.calls[1]?.[1]).toEqual({ column: 'pay', cursor: 'after-b' });
    expect(hook.result.current).toMatchObject({ items: ['a', 'b', 'c'], hasMore: false });
    await act(async () => page.tell('reachBottom'));
    expect(call).toHaveBeenCalledTimes(2);
  });

  test('a page that fails leaves the others and is asked for again by hand only', async () => {
    const { hook, call, page } = await open(first, () => Promise.reject(failure()), second);
    await act(async () => page.tell('reachBottom'));
    expect(hook.result.current).toMatchObject({
      status: 'ready',
      items: ['a', 'b'],
      error: { message: '没有响应' },
    });
    await act(async () => page.tell('reachBottom'));
    expect(call).toHaveBeenCalledTimes(2);
    await act(async () => hook.result.current.more());
    expect(hook.result.current).toMatchObject({ items: ['a', 'b', 'c'], error: undefined });
  });

  test('pulling down begins anew and lets go when it has', async () => {
    const { hook, page } = await open(first, async () => ({ items: ['new'] }));
    await act(async () => page.tell('pullDown'));
    expect(hook.result.current.items).toEqual(['new']);
    expect(page.taro.stopPullDownRefresh).toHaveBeenCalledTimes(1);
  });

  test('the first page failing is an error that can be tried again', async () => {
    const { hook } = await open(() => Promise.reject(failure(true)), first);
    expect(hook.result.current.status).toBe('offline');
    await act(async () => hook.result.current.more());
    expect(hook.result.current.status).toBe('ready');
  });
});
