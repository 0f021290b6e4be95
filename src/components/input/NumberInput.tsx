import { View } from '@tarojs/components';
import { useState } from 'react';
import { LineEntry } from '../native/LineEntry';
import { entryClass } from './entry-class';
import { entryId } from './field-anchor';
import { Field } from './Field';
import type { FieldPartProps } from './field-part-props';

interface NumberInputProps extends FieldPartProps<number | null> {
  /** Stands after the number: 人, 天, 公里. */
  unit?: string;
  /** Digits after the point that are kept; 0 by default. */
  decimals?: number;
  largest?: number;
}

/** A count or a measure; null while empty. */
export function NumberInput(props: NumberInputProps) {
  const {
    name,
    label,
    hint,
    error,
    optional,
    value,
    onChange,
    unit,
    decimals = 0,
    largest,
    ...entry
  } = props;
  // The text being typed: "2." is on its way to 2.5 and must not be corrected to 2.
  const [text, setText] = useState('');
  const typed = (entered: string) => {
    const kept = decimals === 0 ? entered.replace(/\D/g, '') : entered.replace(/[^\d.]/g, '');
    const number = numberOf(kept, decimals);
    if (Number.isNaN(number) || (number !== null && largest !== undefined && number > largest))
      return;
    setText(kept);
    onChange(number);
  };
  const shown = numberOf(text, decimals) === value ? text : value === null ? '' : String(value);
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <View className={entryClass(error !== undefined)}>
        <LineEntry
          {...entry}
          id={entryId(name)}
          kind={decimals === 0 ? 'digits' : 'decimal'}
          label={unit === undefined ? label : `${label}（${unit}）`}
          value={shown}
          onChange={typed}
          invalid={error !== undefined}
          className="k-entry-bare"
        />
        {unit === undefined ? null : <View className="k-entry-unit">{unit}</View>}
      </View>
    </Field>
  );
}

function numberOf(text: string, decimals: number): number | null {
  return text === '' ? null : Number(Number(text).toFixed(decimals));
}
