import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon';
import { Pressable } from '../native/Pressable';
import './Cell.scss';

interface CellProps {
  icon?: IconName;
  iconTone?: 'ink' | 'brand' | 'flag' | 'ok' | 'warn';
  title: ReactNode;
  /** Second line, quiet. */
  note?: ReactNode;
  /** Right end: a value, a Tag, a Switch. */
  end?: ReactNode;
  onPress?: () => void;
  /** What a tap does, when the words do not say it: 拨打 12351. */
  label?: string;
}

/** One line of a list: picture, words, value; an arrow when it leads somewhere. Stands in a flush Card or alone. */
export function Cell({ icon, iconTone = 'ink', title, note, end, onPress, label }: CellProps) {
  const content = (
    <>
      {icon === undefined ? null : (
        <Icon name={icon} className={`k-cell-icon k-tone-${iconTone}`} />
      )}
      <View className="k-cell-words">
        <View className="k-cell-title">{title}</View>
        {note === undefined ? null : <View className="k-cell-note">{note}</View>}
      </View>
      {end === undefined ? null : <View className="k-cell-end">{end}</View>}
      {onPress ? <Icon name="forward" size="small" className="k-cell-arrow" /> : null}
    </>
  );
  if (!onPress) return <View className="k-cell">{content}</View>;
  return (
    <Pressable className="k-cell" purpose={label} onPress={onPress}>
      {content}
    </Pressable>
  );
}
