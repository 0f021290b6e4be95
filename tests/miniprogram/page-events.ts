/** Stands for Taro while a hook is tested: keeps what the page would be told, so that a test can tell it. */
export function pageEvents() {
  const listeners: Record<string, () => void> = {};
  const remember = (event: string) => (listener: () => void) => {
    listeners[event] = listener;
  };
  return {
    taro: {
      useDidShow: remember('show'),
      useDidHide: remember('hide'),
      useUnload: remember('unload'),
      usePullDownRefresh: remember('pullDown'),
      useReachBottom: remember('reachBottom'),
      stopPullDownRefresh: jest.fn(),
    },
    tell: (event: 'show' | 'hide' | 'unload' | 'pullDown' | 'reachBottom') => listeners[event]?.(),
  };
}

/** A promise that the test settles when it likes. */
export function pending<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
