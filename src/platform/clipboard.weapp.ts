import { setClipboardData } from '@tarojs/taro';
import { granted, type Outcome } from './outcome';
import { refusal } from './refusal';

/** Copies a text. WeChat says 内容已复制 itself. */
export async function copyText(text: string): Promise<Outcome<void>> {
  try {
    await setClipboardData({ data: text });
    return granted(undefined);
  } catch (thrown) {
    return refusal(thrown);
  }
}
