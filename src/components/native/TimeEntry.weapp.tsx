import { Picker, View } from '@tarojs/components';
import { useMemo } from 'react';
import { useLatest } from '@/api/use-latest';
import { Icon } from '../Icon';
import type { TimeEntryProps } from './time-entry-props';

/** A time of day, by the phone's own wheel. */
export function TimeEntry(props: TimeEntryProps) {
  const { id, value, label, disabled, className } = props;
  const onChangeRef = useLatest(props.onChange);
  // Taro sends a picker's value whenever it is drawn again: it is drawn again only for a reason.
  return useMemo(
    () => (
      <Picker
        mode="time"
        value={value}
        disabled={disabled}
        onChange={(event) => onChangeRef.current(event.detail.value)}
      >
        <View
          id={id}
          className={className}
          {...{ 'aria-role': 'button', 'aria-label': `${label}，${value}` }}
        >
          {value}
          <Icon name="clock" size="small" className="k-entry-sign" />
        </View>
      </Picker>
    ),
    [id, value, label, disabled, className, onChangeRef],
  );
}
