import { act, renderHook } from '@testing-library/react';
import * as React from 'react';
import { pending } from './page-events';
import { loadSource } from './source';

interface Submit {
  submit: (input: object, options?: object) => Promise<unknown>;
  again: () => Promise<unknown>;
  busy: boolean;
  error: { message: string } | null;
  fieldErrors: Record<string, string>;
}

const { CallFailure } = loadSource<{ CallFailure: new (error: object) => Error }>(
  'src/api/call-failure.ts',
);
const REFUSED = new CallFailure({
  code: 'INVALID',
  message: '有几处需要改一下',
  fields: [
    { path: 'person.phone', message: '手机号是 11 位' },
    { path: 'person.phone', message: '请填写手机号' },
  ],
});

function open() {
  const call = jest.fn<Promise<unknown>, [object, object, { requestId: string; group?: object }]>();
  const { useSubmit } = loadSource<{ useSubmit: (action: object) => Submit }>(
    'src/api/use-submit.ts',
    {
      react: React,
      './call': { call },
      './call-failure': { asFailure: (thrown: unknown) => thrown },
    },
  );
  const hook = renderHook(() => useSubmit({ fn: 'intake', name: 'submit', kind: 'write' }));
  const ids = () => call.mock.calls.map(([, , { requestId }]) => requestId);
  return { call, hook, ids };
}

test('gives the answer, and the next one like it is a new request', async () => {
  const { call, hook, ids } = open();
  call.mockResolvedValue({ number: '1121' });
  await act(async () =>
    expect(await hook.result.current.submit({ a: 1 })).toEqual({ number: '1121' }),
  );
  await act(async () => void (await hook.result.current.submit({ a: 1 })));
  expect(new Set(ids()).size).toBe(2);
});

test('trying again after a failure is the same request; a changed input is another', async () => {
  const { call, hook, ids } = open();
  call.mockRejectedValue(new CallFailure({ code: 'UNAVAILABLE', message: '没有响应' }));
  await act(
    async () => void (await hook.result.current.submit({ a: 1 }, { group: { cloudID: 'g' } })),
  );
  expect(hook.result.current.error?.message).toBe('没有响应');
  await act(async () => void (await hook.result.current.again()));
  await act(async () => void (await hook.result.current.submit({ a: 1 })));
  await act(async () => void (await hook.result.current.submit({ a: 2 })));
  const [one, two, three, four] = ids();
  expect([two, three]).toEqual([one, one]);
  expect(four).not.toBe(one);
  expect(call.mock.calls[1]?.[2].group).toEqual({ cloudID: 'g' });
});

test('a second tap while the first is under way does nothing', async () => {
  const { call, hook } = open();
  const slow = pending<unknown>();
  call.mockReturnValue(slow.promise);
  act(() => void hook.result.current.submit({ a: 1 }));
  expect(hook.result.current.busy).toBe(true);
  await act(async () => expect(await hook.result.current.submit({ a: 1 })).toBeUndefined());
  await act(async () => slow.resolve({}));
  expect(call).toHaveBeenCalledTimes(1);
  expect(hook.result.current.busy).toBe(false);
});

test('wrong fields are found by their path, the first message of each', async () => {
  const { call, hook } = open();
  call.mockRejectedValue(REFUSED);
  await act(async () => void (await hook.result.current.submit({})));
  expect(hook.result.current.fieldErrors).toEqual({ 'person.phone': '手机号是 11 位' });
});
