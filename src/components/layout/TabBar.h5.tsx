import { goTab } from '@/platform/navigate';
import { useTabBadge } from '@/platform/tab-badge';
import { Icon, type IconName } from '../Icon';
import { Pressable } from '../native/Pressable';
import './TabBar.scss';

export type TabName = 'home' | 'learn' | 'aid' | 'me';

const TABS: readonly { name: TabName; text: string; icon: IconName }[] = [
  { name: 'home', text: '首页', icon: 'home' },
  { name: 'learn', text: '学习', icon: 'book' },
  { name: 'aid', text: '援助', icon: 'lifebuoy' },
  { name: 'me', text: '我的', icon: 'user' },
];

/** The tab bar that WeChat would draw. */
export function TabBar({ chosen }: { chosen: TabName }) {
  const badges = useTabBadge();
  return (
    <nav className="k-tabs" aria-label="主导航">
      {TABS.map(({ name, text, icon }) => (
        <Pressable
          key={name}
          className={`k-tab${name === chosen ? ' k-tab-on' : ''}`}
          onPress={() => goTab(name)}
        >
          <span className="k-tab-icon">
            <Icon name={icon} />
          </span>
          <span>{text}</span>
          {badges[name] ? (
            <span className="k-tab-badge">
              {badges[name]}
              <span className="k-spoken">条未读</span>
            </span>
          ) : null}
        </Pressable>
      ))}
    </nav>
  );
}
