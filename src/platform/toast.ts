import { showToast } from '@tarojs/taro';

/** A short word of success. Failures never go here: they stay on the page. */
export function toast(done: string): void {
  void showToast({ title: done, icon: 'none', duration: 1800 });
}
