import { nextTick, pageScrollTo } from '@tarojs/taro';

/** Back to the top of the page: a new step begins there. */
export function scrollToTop(): void {
  nextTick(() => {
    pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined);
  });
}
