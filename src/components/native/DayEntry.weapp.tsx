import { Picker, View } from '@tarojs/components';
import type { DayEntryProps } from './day-entry-props';

/** A calendar day, by the phone's own wheel. */
export function DayEntry(props: DayEntryProps) {
  const spoken = props.value === '' ? `${props.label}，未选` : `${props.label}，${props.shown}`;
  return (
    <Picker
      mode="date"
      value={props.value}
      start={props.earliest}
      end={props.latest}
      disabled={props.disabled}
      onChange={(event) => props.onChange(event.detail.value)}
    >
      <View
        id={props.id}
        className={props.className}
        {...{ 'aria-role': 'button', 'aria-label': spoken }}
      >
        {props.value === '' ? (
          <View className="k-placeholder">{props.placeholder ?? '选日期'}</View>
        ) : (
          props.shown
        )}
      </View>
    </Picker>
  );
}
