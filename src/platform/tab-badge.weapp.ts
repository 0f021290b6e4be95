import { removeTabBarBadge, setTabBarBadge } from '@tarojs/taro';

export type BadgeTab = 'home' | 'learn' | 'aid' | 'me';
export type Badges = Partial<Record<BadgeTab, string>>;

const ORDER: readonly BadgeTab[] = ['home', 'learn', 'aid', 'me'];

/** WeChat draws the badges itself. */
export const useTabBadge = (): Badges => ({});

/** Shows how many things wait behind a tab; 0 takes the badge away. Off the tab pages WeChat refuses: the next tab page sets it. */
export function setTabBadge(tab: BadgeTab, count: number): void {
  const index = ORDER.indexOf(tab);
  const done =
    count === 0
      ? removeTabBarBadge({ index })
      : setTabBarBadge({ index, text: String(Math.min(count, 99)) });
  done.catch(() => undefined);
}
