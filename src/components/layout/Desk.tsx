import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTab, replace } from '@/platform/navigate';
import { Icon, type IconName } from '../Icon';
import { a11y } from '../native/a11y';
import { Pressable } from '../native/Pressable';
import { SideScroll } from '../native/SideScroll';
import './Desk.scss';

export interface DeskPlace {
  path: string;
  text: string;
  icon: IconName;
  count?: number;
}

interface DeskProps {
  /** 职工法援 · 工作台 */
  name: string;
  places: readonly DeskPlace[];
  /** Path of the place shown now. */
  current: string;
  children: ReactNode;
}

const placeId = (index: number) => `place-${index}`;

/**
 * The frame of office pages: places on the left in a wide window, in a scrolling line on top on a phone. Stands in a
 * Page of layout `wide`, whose bar a wide window hides: so the way out stands below the places there.
 */
export function Desk({ name, places, current, children }: DeskProps) {
  const chosen = places.findIndex(({ path }) => path === current);
  return (
    <View className="k-desk">
      <View className="k-desk-side" {...a11y('navigation', name)}>
        <View className="k-desk-name">{name}</View>
        <SideScroll className="k-desk-places" chosen={chosen === -1 ? '' : placeId(chosen)}>
          {places.map(({ path, text, icon, count }, index) => (
            <Pressable
              key={path}
              id={placeId(index)}
              className={`k-place${path === current ? ' k-place-on' : ''}`}
              role="link"
              current={path === current}
              onPress={() => path !== current && replace(path)}
            >
              <Icon name={icon} />
              <View className="k-place-text">{text}</View>
              {count === undefined || count === 0 ? null : (
                <View className="k-place-count">{count}</View>
              )}
            </Pressable>
          ))}
        </SideScroll>
        <Pressable className="k-place k-desk-out" role="link" onPress={() => goTab('me')}>
          <Icon name="user" />
          <View className="k-place-text">我的</View>
        </Pressable>
      </View>
      <View className="k-desk-main">{children}</View>
    </View>
  );
}
