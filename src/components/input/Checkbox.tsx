import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../Icon';
import { Pressable } from '../native/Pressable';
import { entryId, fieldAnchor } from './field-anchor';
import './Checkbox.scss';
import './Field.scss';

interface CheckboxProps {
  name: string;
  children: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  error?: string;
  disabled?: boolean;
}

/** Agrees or does not: the whole sentence is the target. */
export function Checkbox({ name, children, checked, onChange, error, disabled }: CheckboxProps) {
  return (
    <View id={fieldAnchor(name)}>
      <Pressable
        className={`k-check${error === undefined ? '' : ' k-check-wrong'}`}
        id={entryId(name)}
        role="checkbox"
        checked={checked}
        disabled={disabled}
        onPress={() => onChange(!checked)}
      >
        <View className={`k-check-box${checked ? ' k-check-on' : ''}`}>
          {checked ? <Icon name="check" size="small" /> : null}
        </View>
        <View className="k-check-words">{children}</View>
      </Pressable>
      {error === undefined ? null : (
        <View className="k-field-error">
          <Icon name="alert" size="small" />
          <View>{error}</View>
        </View>
      )}
    </View>
  );
}
