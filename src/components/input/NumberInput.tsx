import { View } from '@tarojs/components';
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
  const typed = (text: string) => {
    const kept = decimals === 0 ? text.replace(/\D/g, '') : text.replace(/[^\d.]/g, '');
    const number = kept === '' ? null : Number(kept);
    if (number !== null && (Number.isNaN(number) || (largest !== undefined && number > largest)))
      return;
    onChange(number === null ? null : Number(number.toFixed(decimals)));
  };
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <View className={entryClass(error !== undefined)}>
        <LineEntry
          {...entry}
          id={entryId(name)}
          kind={decimals === 0 ? 'digits' : 'decimal'}
          label={unit === undefined ? label : `${label}（${unit}）`}
          value={value === null ? '' : String(value)}
          onChange={typed}
          invalid={error !== undefined}
          className="k-entry-bare"
        />
        {unit === undefined ? null : <View className="k-entry-unit">{unit}</View>}
      </View>
    </Field>
  );
}
