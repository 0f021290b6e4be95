import { scanCode } from '@tarojs/taro';
import { granted, type Outcome, unavailable } from './outcome';
import { refusal } from './refusal';

/** Reads a code with the camera; answers what it says. A browser cannot. */
export async function scan(): Promise<Outcome<string>> {
  if (process.env.TARO_ENV !== 'weapp') return unavailable('not in a browser');
  try {
    const { result, path } = await scanCode({ scanType: ['qrCode'] });
    return granted(path === undefined || path === '' ? result : path);
  } catch (thrown) {
    return refusal(thrown);
  }
}
