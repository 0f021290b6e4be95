import { nextTick, pageScrollTo } from '@tarojs/taro';
import { fieldAnchor } from '../input/field-anchor';

/** Scrolls to a field. WeChat cannot move the screen reader's focus; an alert is read out by its role. */
export function revealField(name: string): void {
  const id = name === 'error-summary' ? name : fieldAnchor(name);
  nextTick(() => {
    pageScrollTo({ selector: `#${id}`, offsetTop: -80, duration: 200 }).catch(() => {
      // The field is not on this page: nothing to scroll to.
    });
  });
}

/** Scrolls to an element of the page. What stands in a sheet is in sight already. */
export function reveal(id: string): void {
  nextTick(() => {
    pageScrollTo({ selector: `#${id}`, offsetTop: -80, duration: 200 }).catch(() => undefined);
  });
}
