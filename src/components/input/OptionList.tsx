import { View } from '@tarojs/components';
import { Icon } from '../Icon';
import { a11y } from '../native/a11y';
import { Pressable } from '../native/Pressable';
import type { Option } from './option-entry-props';
import './OptionList.scss';

interface OptionListProps<T extends string> {
  label: string;
  options: readonly Option<T>[];
  value: T | '';
  onChoose: (value: T) => void;
}

/** All options below each other; the chosen one is ticked. Stands in a Sheet or a Card. */
export function OptionList<T extends string>({
  label,
  options,
  value,
  onChoose,
}: OptionListProps<T>) {
  return (
    <View className="k-options" {...a11y('radiogroup', label)}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className="k-option"
          role="radio"
          checked={option.value === value}
          onPress={() => onChoose(option.value)}
        >
          <View className="k-option-words">
            <View>{option.label}</View>
            {option.hint === undefined ? null : (
              <View className="k-option-hint">{option.hint}</View>
            )}
          </View>
          {option.value === value ? <Icon name="check" className="k-tone-brand" /> : null}
        </Pressable>
      ))}
    </View>
  );
}
