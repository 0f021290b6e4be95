import { View } from '@tarojs/components';
import { Icon } from '../Icon';
import { a11y } from '../native/a11y';
import { Pressable } from '../native/Pressable';
import { entryId } from './field-anchor';
import { Field } from './Field';
import type { FieldPartProps } from './field-part-props';
import type { Option } from './option-entry-props';
import './Choice.scss';

interface ChoiceProps<T extends string> extends FieldPartProps<T | '', T> {
  options: readonly Option<T>[];
}

interface MultiChoiceProps<T extends string> extends FieldPartProps<readonly T[], T[]> {
  options: readonly Option<T>[];
}

/** One of a few, all in sight. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { value, onChange, options, disabled } = props;
  return (
    <ChoiceField {...props} role="radiogroup">
      {options.map((option) => (
        <Chip
          key={option.value}
          option={option}
          role="radio"
          chosen={option.value === value}
          disabled={disabled}
          onPress={() => onChange(option.value)}
        />
      ))}
    </ChoiceField>
  );
}

/** Any of a few, all in sight. */
export function MultiChoice<T extends string>(props: MultiChoiceProps<T>) {
  const { value, onChange, options, disabled } = props;
  const toggle = (chosen: T) =>
    onChange(value.includes(chosen) ? value.filter((one) => one !== chosen) : [...value, chosen]);
  return (
    <ChoiceField {...props} role="group">
      {options.map((option) => (
        <Chip
          key={option.value}
          option={option}
          role="checkbox"
          chosen={value.includes(option.value)}
          disabled={disabled}
          onPress={() => toggle(option.value)}
        />
      ))}
    </ChoiceField>
  );
}

interface ChoiceFieldProps {
  name: string;
  label: string;
  hint?: React.ReactNode;
  error?: string;
  optional?: boolean;
  role: 'radiogroup' | 'group';
  children: React.ReactNode;
}

function ChoiceField({ name, label, hint, error, optional, role, children }: ChoiceFieldProps) {
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <View className="k-choice" id={entryId(name)} {...a11y(role, label)}>
        {children}
      </View>
    </Field>
  );
}

interface ChipProps {
  option: Option;
  role: 'radio' | 'checkbox';
  chosen: boolean;
  disabled?: boolean;
  onPress: () => void;
}

function Chip({ option, role, chosen, disabled, onPress }: ChipProps) {
  return (
    <Pressable
      className={`k-chip${chosen ? ' k-chip-on' : ''}`}
      role={role}
      checked={chosen}
      disabled={disabled}
      onPress={onPress}
    >
      {chosen ? <Icon name="check" size="small" /> : null}
      <View>
        <View>{option.label}</View>
        {option.hint === undefined ? null : <View className="k-option-hint">{option.hint}</View>}
      </View>
    </Pressable>
  );
}
