import { showToast } from '@tarojs/taro';
import { granted, type Outcome } from './outcome';
import { refusal } from './refusal';

/** Copies a text and says so. */
export async function copyText(text: string): Promise<Outcome<void>> {
  try {
    await navigator.clipboard.writeText(text);
    void showToast({ title: '已复制', icon: 'none' });
    return granted(undefined);
  } catch (thrown) {
    return refusal(thrown);
  }
}
