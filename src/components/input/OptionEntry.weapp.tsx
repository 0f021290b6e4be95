import { Picker, View } from '@tarojs/components';
import type { OptionEntryProps } from './option-entry-props';

/** One of several, by the phone's own wheel. */
export function OptionEntry<T extends string>(props: OptionEntryProps<T>) {
  const chosen = props.options.findIndex((option) => option.value === props.value);
  const shown = props.options[chosen]?.label ?? '';
  return (
    <Picker
      mode="selector"
      range={props.options.map((option) => option.label)}
      value={Math.max(chosen, 0)}
      disabled={props.disabled}
      onChange={(event) => {
        const option = props.options[Number(event.detail.value)];
        if (option) props.onChange(option.value);
      }}
    >
      <View
        id={props.id}
        className={props.className}
        {...{
          'aria-role': 'button',
          'aria-label': `${props.label}，${shown === '' ? '未选' : shown}`,
        }}
      >
        {shown === '' ? (
          <View className="k-placeholder">{props.placeholder ?? '请选择'}</View>
        ) : (
          shown
        )}
      </View>
    </Picker>
  );
}
