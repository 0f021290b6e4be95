import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { BlockEntry } from '../native/BlockEntry';
import { entryClass } from './entry-class';
import { entryId } from './field-anchor';
import { Field } from './Field';
import type { FieldPartProps } from './field-part-props';
import './TextArea.scss';

interface TextAreaProps extends FieldPartProps<string> {
  maxLength?: number;
  rows?: number;
  /** Stands left of the counter: a tool such as 说一段话. */
  tool?: ReactNode;
}

/** Several lines of text with a counter. To show what the machine noticed, put a Highlighted below it. */
export function TextArea(props: TextAreaProps) {
  const {
    name,
    label,
    hint,
    error,
    optional,
    value,
    onChange,
    maxLength = 2000,
    rows,
    tool,
    ...entry
  } = props;
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <View className={entryClass(error !== undefined, 'k-area')}>
        <BlockEntry
          {...entry}
          id={entryId(name)}
          label={label}
          value={value}
          onChange={onChange}
          maxLength={maxLength}
          rows={rows}
          invalid={error !== undefined}
          className="k-entry-bare k-area-text"
        />
        <View className="k-area-foot">
          <View>{tool}</View>
          <View>{`${value.length} / ${maxLength}`}</View>
        </View>
      </View>
    </Field>
  );
}
