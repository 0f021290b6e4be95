/** Answers `wx.cloud.callFunction`: the function's result, or throws `{errCode, errMsg}`. */
export type CallFunction = (name: string, data: Record<string, unknown>) => unknown;

/** Answers `wx.cloud.uploadFile`: the id of what was stored, or throws `{errCode, errMsg}`. */
export type UploadFile = (cloudPath: string, filePath: string) => Promise<string>;

export interface WxRecord {
  calls: { name: string; data: Record<string, unknown> }[];
  /** Pages the program went to: "navigateTo /packages/…". */
  moves: string[];
  /** Toasts and copied texts. */
  said: string[];
  /** Calls of functions and uploads that have not been answered yet. */
  underWay: number;
}

export type Options = Record<string, unknown> & {
  success?: (result: object) => void;
  fail?: (error: object) => void;
  complete?: (result: object) => void;
};

/** Calls back and promises, as WeChat does. */
export const answer = (result: object) => (options: Options) => {
  options?.success?.(result);
  options?.complete?.(result);
  return Promise.resolve(result);
};

const system = {
  platform: 'ios',
  system: 'iOS 17.0',
  SDKVersion: '3.5.0',
  version: '8.0.50',
  language: 'zh_CN',
  theme: 'light',
  pixelRatio: 2,
  windowWidth: 390,
  windowHeight: 844,
  screenWidth: 390,
  screenHeight: 844,
  statusBarHeight: 47,
  safeArea: { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 },
};

/** The calls of `wx` that the program makes at start and while a page is open; storage is a map of its own. */
export function stubWx(
  record: WxRecord,
  callFunction: CallFunction,
  uploadFile: UploadFile = noUpload,
): Record<string, unknown> {
  const kept = new Map<string, unknown>();
  const move = (kind: string) => (options: Options) => {
    record.moves.push(`${kind} ${String(options?.url ?? '')}`.trim());
    return answer({ errMsg: `${kind}:ok` })(options);
  };
  const query = {
    select: () => query,
    selectAll: () => query,
    selectViewport: () => query,
    boundingClientRect: () => query,
    scrollOffset: () => query,
    fields: () => query,
    node: () => query,
    in: () => query,
    exec: (done?: (found: unknown[]) => void) => done?.([]),
  };
  return {
    getSystemInfoSync: () => system,
    getWindowInfo: () => system,
    getDeviceInfo: () => system,
    getAppBaseInfo: () => system,
    getSystemInfo: answer(system),
    getLaunchOptionsSync: () => ({ path: 'pages/home/index', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: 'pages/home/index', query: {}, scene: 1001 }),
    getMenuButtonBoundingClientRect: () => ({
      top: 51,
      bottom: 83,
      left: 281,
      right: 373,
      width: 92,
      height: 32,
    }),
    onAppRoute: () => undefined,
    onNetworkStatusChange: () => undefined,
    onWindowResize: () => undefined,
    offWindowResize: () => undefined,
    onNeedPrivacyAuthorization: () => undefined,
    getNetworkType: answer({ networkType: 'wifi' }),
    createSelectorQuery: () => query,
    nextTick: (next: () => void) => setTimeout(next),
    setNavigationBarTitle: answer({}),
    pageScrollTo: answer({}),
    stopPullDownRefresh: answer({}),
    updateShareMenu: answer({}),
    setTabBarBadge: answer({}),
    removeTabBarBadge: answer({}),
    setClipboardData: (options: Options) => {
      record.said.push(`copied ${String(options.data)}`);
      return answer({})(options);
    },
    showToast: (options: Options) => {
      record.said.push(String(options.title));
      return answer({})(options);
    },
    makePhoneCall: (options: Options) => {
      record.moves.push(`call ${String(options.phoneNumber)}`);
      return answer({})(options);
    },
    requestSubscribeMessage: (options: Options & { tmplIds?: string[] }) =>
      answer(Object.fromEntries((options.tmplIds ?? []).map((id) => [id, 'accept'])))(options),
    navigateTo: move('navigateTo'),
    redirectTo: move('redirectTo'),
    switchTab: move('switchTab'),
    reLaunch: move('reLaunch'),
    navigateBack: move('navigateBack'),
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void kept.set(key, value),
    removeStorageSync: (key: string) => void kept.delete(key),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    cloud: {
      init: () => undefined,
      CloudID: (cloudID: string) => ({ cloudID }),
      callFunction: async ({ name, data }: { name: string; data: Record<string, unknown> }) => {
        // What crosses to the platform is text: no shared objects.
        const sent = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
        record.calls.push({ name, data: sent });
        record.underWay += 1;
        try {
          const result = await callFunction(name, sent);
          return {
            result: result === undefined ? undefined : JSON.parse(JSON.stringify(result)),
            errMsg: 'cloud.callFunction:ok',
          };
        } finally {
          record.underWay -= 1;
        }
      },
      uploadFile: ({ cloudPath, filePath, success, fail }: Options) => {
        record.underWay += 1;
        const over = () => {
          record.underWay -= 1;
        };
        uploadFile(String(cloudPath), String(filePath))
          .then(
            (fileID) => success?.({ fileID, statusCode: 204 }),
            (error: object) => fail?.(error),
          )
          .then(over, over);
        return { onProgressUpdate: () => undefined, abort: () => undefined };
      },
    },
  };
}

const noUpload: UploadFile = async () => {
  throw { errCode: -1, errMsg: 'uploadFile:fail this phone has no files' };
};
