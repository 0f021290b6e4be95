import { Picker, View } from '@tarojs/components';
import { useMemo } from 'react';
import { useLatest } from '@/api/use-latest';
import { Icon } from '../Icon';
import type { DayEntryProps } from './day-entry-props';

/** A calendar day, by the phone's own wheel. */
export function DayEntry(props: DayEntryProps) {
  const { id, value, label, placeholder, earliest, latest, disabled, className, shown } = props;
  const onChangeRef = useLatest(props.onChange);
  // Taro sends a picker's value whenever it is drawn again: it is drawn again only for a reason.
  return useMemo(() => {
    const spoken = value === '' ? `${label}，${placeholder ?? '选日期'}` : `${label}，${shown}`;
    return (
      <Picker
        mode="date"
        value={value}
        start={earliest}
        end={latest}
        disabled={disabled}
        onChange={(event) => onChangeRef.current(event.detail.value)}
      >
        <View id={id} className={className} {...{ 'aria-role': 'button', 'aria-label': spoken }}>
          {value === '' ? <View className="k-placeholder">{placeholder ?? '选日期'}</View> : shown}
          <Icon name="calendar" size="small" className="k-entry-sign" />
        </View>
      </Picker>
    );
  }, [id, value, label, placeholder, earliest, latest, disabled, className, shown, onChangeRef]);
}
