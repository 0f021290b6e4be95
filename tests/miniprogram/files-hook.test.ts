import { act, renderHook } from '@testing-library/react';
import * as React from 'react';
import { pending } from './page-events';
import { loadSource } from './source';

interface PickedFile {
  id: string;
  name: string;
  size: number;
  image: boolean;
}

interface Waiting {
  file: PickedFile;
  itemId: string;
  state: string;
  progress: number;
  message: string;
  unfit: boolean;
}

interface Files {
  waiting: Waiting[];
  pick: (source: string, itemId: string) => Promise<void>;
  swap: (unfit: Waiting | undefined, source: string) => Promise<void>;
  retry: (file: PickedFile) => void;
  remove: (file: PickedFile) => void;
  message: string;
}

const MB = 1024 * 1024;
const file = (id: string, size = MB, image = false): PickedFile => ({
  id,
  name: `${id}.pdf`,
  size,
  image,
});

const { CallFailure } = loadSource<{ CallFailure: new (error: object) => Error }>(
  'src/api/call-failure.ts',
);

/** How choosing files ends. */
type Picked =
  | { kind: 'granted'; value: PickedFile[]; leftOut?: number }
  | { kind: 'refused' }
  | { kind: 'unavailable'; why: string };

/** The same as the platform answers it. */
const answered = (picked: Picked) =>
  picked.kind === 'granted'
    ? { kind: picked.kind, value: { files: picked.value, leftOut: picked.leftOut ?? 0 } }
    : picked;

const NOTHING: Picked = { kind: 'granted', value: [] };

/** The hook with a phone that holds `kept` and uploads that the test settles one by one. */
function open({ kept = [] as PickedFile[], picked = NOTHING } = {}) {
  const uploads: {
    file: PickedFile;
    progress: (share: number) => void;
    end: (result: object) => void;
    aborted: boolean;
  }[] = [];
  const phone = {
    dropped: [] as string[],
    remembered: [] as PickedFile[],
    /** What is chosen from now on. */
    next: undefined as Picked | undefined,
  };
  const attach = jest.fn(async (uploaded: { fileID: string; name: string; itemId: string }) => ({
    id: `office-${uploaded.fileID}`,
  }));
  const onAttached = jest.fn();
  const { useFiles } = loadSource<{ useFiles: (options: object) => Files }>(
    'src/api/use-files.ts',
    {
      react: React,
      '@/platform/files': {
        pickFiles: async () => answered(phone.next ?? picked),
        keptFiles: async () => kept,
        rememberFiles: async (_: string, files: PickedFile[]) => {
          phone.remembered = files;
        },
        dropFile: async ({ id }: PickedFile) => void phone.dropped.push(id),
      },
      '@/platform/upload': {
        upload: (sent: PickedFile, progress: (share: number) => void) => {
          const { promise, resolve } = pending<object>();
          const one = { file: sent, progress, end: resolve, aborted: false };
          uploads.push(one);
          const abort = () => {
            one.aborted = true;
            resolve({ kind: 'aborted' });
          };
          return { done: promise, abort };
        },
      },
      './call-failure': { asFailure: (thrown: unknown) => thrown },
    },
  );
  const hook = renderHook(() => useFiles({ holder: 'draft-1', attach, onAttached }));
  const pick = () => act(async () => hook.result.current.pick('chat', 'contract'));
  const names = () =>
    hook.result.current.waiting.map(({ file: { id }, state }) => `${id} ${state}`);
  return { hook, uploads, phone, attach, onAttached, pick, names };
}

test('files go one after another, each to its item, and leave when the office has them', async () => {
  const { uploads, phone, attach, onAttached, pick, names } = open({
    picked: { kind: 'granted', value: [file('a'), file('b')] },
  });
  await pick();
  expect(names()).toEqual(['a sending', 'b waiting']);
  await act(async () => uploads[0]?.progress(0.5));
  await act(async () => uploads[0]?.end({ kind: 'stored', fileID: 'cloud://a' }));
  expect(attach).toHaveBeenCalledWith({ fileID: 'cloud://a', name: 'a.pdf', itemId: 'contract' });
  expect(onAttached).toHaveBeenCalledWith({ id: 'office-cloud://a' });
  expect(phone.dropped).toEqual(['a']);
  expect(names()).toEqual(['b sending']);
});

test('one that fails stays with a reason while the next goes on, and can be tried again', async () => {
  const { hook, uploads, pick, names } = open({
    picked: { kind: 'granted', value: [file('a'), file('b')] },
  });
  await pick();
  await act(async () => uploads[0]?.end({ kind: 'failed', why: 'network' }));
  expect(names()).toEqual(['a failed', 'b sending']);
  expect(hook.result.current.waiting[0]?.message).toBe('没有传上去，请再试一次。');
  await act(async () => uploads[1]?.end({ kind: 'stored', fileID: 'cloud://b' }));
  await act(async () => hook.result.current.retry(file('a')));
  expect(names()).toEqual(['a sending']);
});

test('what the office refuses says why in its words', async () => {
  const { hook, uploads, attach, pick } = open({ picked: { kind: 'granted', value: [file('a')] } });
  attach.mockRejectedValueOnce(
    new CallFailure({ code: 'FILE_REJECTED', message: '这个文件打不开，请换一个。' }),
  );
  await pick();
  await act(async () => uploads[0]?.end({ kind: 'stored', fileID: 'cloud://a' }));
  expect(hook.result.current.waiting[0]).toMatchObject({
    state: 'failed',
    message: '这个文件打不开，请换一个。',
    unfit: true,
  });
});

test('one that will not do makes room for another, in the same place', async () => {
  const { hook, uploads, phone, attach, pick, names } = open({
    picked: { kind: 'granted', value: [file('a')] },
  });
  attach.mockRejectedValueOnce(new CallFailure({ code: 'FILE_REJECTED', message: '不能用。' }));
  await pick();
  await act(async () => uploads[0]?.end({ kind: 'stored', fileID: 'cloud://a' }));
  phone.next = { kind: 'refused' };
  await act(async () => hook.result.current.swap(hook.result.current.waiting[0], 'chat'));
  expect(names()).toEqual(['a failed']);
  phone.next = { kind: 'granted', value: [file('b')] };
  await act(async () => hook.result.current.swap(hook.result.current.waiting[0], 'chat'));
  expect(names()).toEqual(['b sending']);
  expect(hook.result.current.waiting[0]?.itemId).toBe('contract');
  expect(phone.dropped).toEqual(['a']);
});

test('more than fit in one go: what fits is kept, and how many do not is said', async () => {
  const { hook, pick, names } = open({
    picked: { kind: 'granted', value: [file('a')], leftOut: 5 },
  });
  await pick();
  expect(names()).toEqual(['a sending']);
  expect(hook.result.current.message).toContain('多出的 5 个没有加进来');
});

test('taking one away stops its upload and frees the phone', async () => {
  const { hook, uploads, phone, pick, names } = open({
    picked: { kind: 'granted', value: [file('a'), file('b')] },
  });
  await pick();
  await act(async () => hook.result.current.remove(file('a')));
  expect(uploads[0]?.aborted).toBe(true);
  expect(phone.dropped).toEqual(['a']);
  expect(names()).toEqual(['b sending']);
});

test.each([
  ['a picture', true, 10],
  ['another file', false, 50],
])(
  '%s may weigh its limit and no more, and the person learns which one is too large',
  async (_, image, limit) => {
    const { hook, pick, names, phone } = open({
      picked: {
        kind: 'granted',
        value: [file('fits', limit * MB, image), file('large', limit * MB + 1, image)],
      },
    });
    await pick();
    expect(names()).toEqual(['fits sending']);
    expect(hook.result.current.message).toContain(
      `“large.pdf”有 ${limit}.0 MB，超过了 ${limit}.0 MB`,
    );
    expect(phone.dropped).toEqual(['large']);
  },
);

test('files chosen before a restart go on by themselves', async () => {
  const { names } = open({ kept: [{ ...file('a'), itemId: 'contract' } as PickedFile] });
  await act(async () => undefined);
  expect(names()).toEqual(['a sending']);
});

test('the phone remembers what waits, with its item', async () => {
  const { phone, pick } = open({ picked: { kind: 'granted', value: [file('a')] } });
  await pick();
  expect(phone.remembered).toEqual([{ ...file('a'), itemId: 'contract' }]);
});

test.each<[string, Picked, string]>([
  ['refused', { kind: 'refused' }, ''],
  ['unavailable', { kind: 'unavailable', why: 'no camera' }, '没能打开'],
])('choosing that ends %s says so only when it helps', async (_, picked, message) => {
  const { hook, pick } = open({ picked });
  await pick();
  expect(hook.result.current.message).toContain(message);
  expect(hook.result.current.waiting).toEqual([]);
});
