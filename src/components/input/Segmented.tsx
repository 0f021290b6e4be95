import { View } from '@tarojs/components';
import { a11y } from '../native/a11y';
import { Pressable } from '../native/Pressable';
import './Segmented.scss';

export interface Segment<T extends string> {
  value: T;
  label: string;
  count?: number;
}

interface SegmentedProps<T extends string> {
  label: string;
  segments: readonly Segment<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** A few views of the same list, one of them in sight. Scrolls sideways when there are many. */
export function Segmented<T extends string>({
  label,
  segments,
  value,
  onChange,
}: SegmentedProps<T>) {
  return (
    <View className="k-segments" {...a11y('tablist', label)}>
      {segments.map((segment) => (
        <Pressable
          key={segment.value}
          className={`k-segment${segment.value === value ? ' k-segment-on' : ''}`}
          role="tab"
          selected={segment.value === value}
          onPress={() => onChange(segment.value)}
        >
          {segment.label}
          {segment.count === undefined ? null : (
            <View className="k-segment-count">{segment.count}</View>
          )}
        </Pressable>
      ))}
    </View>
  );
}
