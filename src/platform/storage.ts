import {
  getStorageInfoSync,
  getStorageSync,
  removeStorageSync,
  setStorageSync,
} from '@tarojs/taro';

/** What the phone keeps for this program. A full or forbidden storage is not an error: the value is simply not kept. */
export function keep(key: string, value: unknown): boolean {
  try {
    setStorageSync(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** A kept value, or null when there is none. What comes back must be checked: an older version may have written it. */
export function recall(key: string): unknown {
  try {
    const text: unknown = getStorageSync(key);
    return typeof text === 'string' && text !== '' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

export function forget(key: string): void {
  try {
    removeStorageSync(key);
  } catch {
    // Nothing was kept.
  }
}

/** Forgets everything whose key begins so. */
export function forgetAllOf(prefix: string): void {
  try {
    for (const key of getStorageInfoSync().keys) if (key.startsWith(prefix)) forget(key);
  } catch {
    // Nothing can be read, so nothing was kept.
  }
}
