import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { replace } from '@/platform/navigate';
import { Icon, type IconName } from '../Icon';
import { a11y } from '../native/a11y';
import { Pressable } from '../native/Pressable';
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

/** The frame of office pages: places on the left in a wide window, in a scrolling line on top on a phone. Stands in a Page of layout `wide`. */
export function Desk({ name, places, current, children }: DeskProps) {
  return (
    <View className="k-desk">
      <View className="k-desk-side" {...a11y('navigation', name)}>
        <View className="k-desk-name">{name}</View>
        <View className="k-desk-places">
          {places.map(({ path, text, icon, count }) => (
            <Pressable
              key={path}
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
        </View>
      </View>
      <View className="k-desk-main">{children}</View>
    </View>
  );
}
