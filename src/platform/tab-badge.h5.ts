import { createStore, useStore } from './store';

export type BadgeTab = 'home' | 'learn' | 'aid' | 'me';
export type Badges = Partial<Record<BadgeTab, string>>;

const badges = createStore<Badges>({});

export const useTabBadge = (): Badges => useStore(badges);

/** Shows how many things wait behind a tab; 0 takes the badge away. */
export function setTabBadge(tab: BadgeTab, count: number): void {
  badges.set({ ...badges.get(), [tab]: count === 0 ? undefined : String(Math.min(count, 99)) });
}
