import { loadSource } from './source';

type Listener = (answer: { hasUpdate: boolean }) => void;

/** WeChat's update manager, whose news the test tells; and the program that asks it. */
function program() {
  const heard: Record<string, Listener> = {};
  const manager = {
    onCheckForUpdate: (listener: Listener) => void (heard.checked = listener),
    onUpdateReady: (listener: Listener) => void (heard.ready = listener),
    onUpdateFailed: (listener: Listener) => void (heard.failed = listener),
    applyUpdate: jest.fn(),
  };
  const { updateProgram } = loadSource<{ updateProgram: () => Promise<{ kind: string }> }>(
    'src/platform/update.weapp.ts',
    { '@tarojs/taro': { getUpdateManager: () => manager } },
  );
  return { manager, updateProgram, tell: (what: string) => heard[what]?.({ hasUpdate: false }) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a newer release that has been loaded is opened', async () => {
  const { manager, updateProgram, tell } = program();
  const outcome = updateProgram();
  tell('ready');
  expect((await outcome).kind).toBe('granted');
  expect(manager.applyUpdate).toHaveBeenCalledTimes(1);
});

test.each(['checked', 'failed'])('without one (%s) the program stays and says so', async (news) => {
  const { manager, updateProgram, tell } = program();
  const outcome = updateProgram();
  tell(news);
  expect((await outcome).kind).toBe('unavailable');
  expect(manager.applyUpdate).not.toHaveBeenCalled();
});

test('nobody waits for ever', async () => {
  const { updateProgram } = program();
  const outcome = updateProgram();
  jest.advanceTimersByTime(30_000);
  expect((await outcome).kind).toBe('unavailable');
});
