import { Picker, View } from '@tarojs/components';
import { useMemo } from 'react';
import { useLatest } from '@/api/use-latest';
import { Icon } from '../Icon';
import type { OptionEntryProps } from './option-entry-props';

/** One of several, by the phone's own wheel. */
export function OptionEntry<T extends string>(props: OptionEntryProps<T>) {
  const { id, value, label, placeholder, disabled, className } = props;
  const latestRef = useLatest(props);
  const labels = props.options.map((option) => option.label).join('\n');
  const chosen = props.options.findIndex((option) => option.value === value);
  // Taro sends a picker's value and range whenever it is drawn again: it is drawn again only for a reason.
  return useMemo(() => {
    const range = labels.split('\n');
    const shown = range[chosen] ?? '';
    return (
      <Picker
        mode="selector"
        range={range}
        value={Math.max(chosen, 0)}
        disabled={disabled}
        onChange={(event) => {
          const option = latestRef.current.options[Number(event.detail.value)];
          if (option) latestRef.current.onChange(option.value);
        }}
      >
        <View
          id={id}
          className={className}
          {...{
            'aria-role': 'button',
            'aria-label': `${label}，${shown === '' ? (placeholder ?? '请选择') : shown}`,
          }}
        >
          {shown === '' ? <View className="k-placeholder">{placeholder ?? '请选择'}</View> : shown}
          <Icon name="down" size="small" className="k-entry-sign" />
        </View>
      </Picker>
    );
  }, [id, labels, chosen, label, placeholder, disabled, className, latestRef]);
}
