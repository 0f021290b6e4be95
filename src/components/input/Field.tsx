import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../Icon';
import { FieldLabel } from '../native/FieldLabel';
import { fieldAnchor } from './field-anchor';
import './Field.scss';

interface FieldProps {
  /** Path of the value in the input, as the function names it in a field error. */
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  /** Marks the field 选填; fields are required unless said. */
  optional?: boolean;
  children: ReactNode;
  /** Right of the label: an aside such as a counter. */
  aside?: ReactNode;
}

/** A question and its answer, with the help before it and the mistake after the label. */
export function Field({ name, label, hint, error, optional, children, aside }: FieldProps) {
  return (
    <View
      className={`k-field${error === undefined ? '' : ' k-field-wrong'}`}
      id={fieldAnchor(name)}
    >
      <View className="k-field-head">
        <FieldLabel name={name}>
          {label}
          {optional ? <View className="k-field-optional">选填</View> : null}
        </FieldLabel>
        {aside === undefined ? null : <View className="k-field-aside">{aside}</View>}
      </View>
      {hint === undefined ? null : <View className="k-field-hint">{hint}</View>}
      {error === undefined ? null : (
        <View className="k-field-error">
          <Icon name="alert" size="small" />
          <View>{error}</View>
        </View>
      )}
      {children}
    </View>
  );
}
