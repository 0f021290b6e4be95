/** @jest-environment node */
import { loadSource } from './source';

interface Api {
  call: (
    action: object,
    input: object,
    options?: { requestId?: string; group?: object },
  ) => Promise<unknown>;
}

interface Envelope {
  action: string;
  requestId?: string;
  build: number;
  input: unknown;
  group?: unknown;
}

type Answer = { kind: 'answered'; result: unknown } | { kind: 'unreachable'; why: string };

const GONE: Answer = { kind: 'unreachable', why: 'request:fail' };
const answered = (data: unknown): Answer => ({ kind: 'answered', result: { ok: true, data } });

/** Calls with these answers of the network in turn; tells what was sent. */
function calling(kind: 'read' | 'write', answers: Answer[], online = true) {
  const sent: { fn: string; envelope: Envelope }[] = [];
  const clocks: number[] = [];
  const { call } = loadSource<Api>('src/api/call.ts', {
    '@/platform/cloud': {
      callFunction: async (fn: string, envelope: Envelope) => {
        sent.push({ fn, envelope });
        return answers[sent.length - 1] ?? GONE;
      },
    },
    '@/platform/network': { isOnline: () => online },
    '@/platform/now': { goBy: (at: number) => clocks.push(at) },
  });
  const ask = (options?: { requestId?: string; group?: object }) =>
    call({ fn: 'intake', name: 'submit', kind }, { facts: '没发工资' }, options);
  return { ask, sent, clocks };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

/** Runs a call to its end, letting its waits pass at once. */
async function run<T>(asking: Promise<T>): Promise<T> {
  const settled = asking.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await jest.advanceTimersByTimeAsync(120_000);
  const end = await settled;
  if ('error' in end) throw end.error;
  return end.value;
}

test('a write is sent again under the request id it was born with', async () => {
  const { ask, sent } = calling('write', [GONE, GONE, answered({ number: '1121' })]);
  await expect(run(ask())).resolves.toEqual({ number: '1121' });
  const ids = sent.map(({ envelope }) => envelope.requestId);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(1);
  expect(ids[0]).toMatch(/^[\w-]{8,64}$/);
});

test('a write gives up after three more tries and says that nothing is lost', async () => {
  const { ask, sent } = calling('write', []);
  await expect(run(ask())).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    offline: false,
    message: expect.stringContaining('都还在'),
  });
  expect(sent).toHaveLength(4);
});

test('continuing an earlier attempt keeps its id', async () => {
  const { ask, sent } = calling('write', [answered({})]);
  await run(ask({ requestId: 'earlier-attempt' }));
  expect(sent[0]?.envelope.requestId).toBe('earlier-attempt');
});

test('a read carries no request id and is tried once more', async () => {
  const { ask, sent } = calling('read', []);
  await expect(run(ask())).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(sent).toHaveLength(2);
  expect(sent[0]?.envelope).toEqual({
    action: 'submit',
    build: expect.any(Number),
    input: { facts: '没发工资' },
  });
});

test('without a network nothing is repeated, and the person learns why', async () => {
  const { ask, sent } = calling('write', [], false);
  await expect(run(ask())).rejects.toMatchObject({ offline: true });
  expect(sent).toHaveLength(1);
});

test('a function that never answers counts as unreachable', async () => {
  const { call } = loadSource<Api>('src/api/call.ts', {
    '@/platform/cloud': { callFunction: () => new Promise(() => undefined) },
    '@/platform/network': { isOnline: () => true },
    '@/platform/now': { goBy: () => undefined },
  });
  await expect(run(call({ fn: 'intake', name: 'mine', kind: 'read' }, {}))).rejects.toMatchObject({
    code: 'UNAVAILABLE',
  });
});

test("an answer brings the office's clock along; one of an older office does without", async () => {
  const told: Answer = { kind: 'answered', result: { ok: true, data: {}, now: 1_795_000_000_000 } };
  const { ask, clocks } = calling('read', [told, answered({})]);
  await run(ask());
  await run(ask());
  expect(clocks).toEqual([1_795_000_000_000]);
});

test('a refusal is not repeated; its words, fields and trace arrive', async () => {
  const error = {
    code: 'INVALID',
    message: '有几处需要改一下，请看标出的地方。',
    fields: [{ path: 'person.phone', message: '手机号是 11 位' }],
    traceId: 'a1b2',
  };
  const { ask, sent } = calling('write', [{ kind: 'answered', result: { ok: false, error } }]);
  await expect(run(ask())).rejects.toMatchObject(error);
  expect(sent).toHaveLength(1);
});

test.each([
  [
    'a code of a newer build',
    { ok: false, error: { code: 'SOMETHING_NEW', message: '请稍等' } },
    '请稍等',
  ],
  ['nonsense', 'teapot', '出了点问题，我们已记录。请稍后再试，您填的内容都还在。'],
  ['nothing', undefined, '出了点问题，我们已记录。请稍后再试，您填的内容都还在。'],
])('%s becomes a failure that can be shown', async (_, result, message) => {
  const { ask } = calling('read', [{ kind: 'answered', result }]);
  await expect(run(ask())).rejects.toMatchObject({ code: 'INTERNAL', message });
});

test('the group of a card travels beside the input, where WeChat opens it', async () => {
  const { ask, sent } = calling('write', [answered({})]);
  await run(ask({ group: { cloudID: '63_x' } }));
  expect(sent[0]?.envelope).toMatchObject({
    group: { cloudID: '63_x' },
    input: { facts: '没发工资' },
  });
});
