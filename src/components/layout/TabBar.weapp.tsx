/** WeChat draws the tab bar itself, from app.config. */
export function TabBar(_props: { chosen: TabName }) {
  return null;
}

export type TabName = 'home' | 'learn' | 'aid' | 'me';
