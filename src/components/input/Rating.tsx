import { View } from '@tarojs/components';
import { Icon } from '../Icon';
import { a11y } from '../native/a11y';
import { Pressable } from '../native/Pressable';
import { entryId } from './field-anchor';
import { Field } from './Field';
import type { FieldPartProps } from './field-part-props';
import './Rating.scss';

const WORDS = ['很不满意', '不满意', '一般', '满意', '很满意'] as const;

/** One to five stars, each with its word; 0 while nothing is chosen. */
export function Rating(props: FieldPartProps<number>) {
  const { name, label, hint, error, optional, value, onChange, disabled } = props;
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <View className="k-rating" id={entryId(name)} {...a11y('radiogroup', label)}>
        {WORDS.map((word, index) => (
          <Pressable
            key={word}
            className={`k-star${index < value ? ' k-star-on' : ''}`}
            role="radio"
            label={`${index + 1} 星，${word}`}
            checked={value === index + 1}
            disabled={disabled}
            onPress={() => onChange(index + 1)}
          >
            <Icon name={index < value ? 'star-filled' : 'star'} size="large" />
          </Pressable>
        ))}
        <View className="k-rating-word">{WORDS[value - 1] ?? ''}</View>
      </View>
    </Field>
  );
}
