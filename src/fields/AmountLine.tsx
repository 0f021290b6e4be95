import { View } from '@tarojs/components';
import { halfWidth } from '@domain/text/half-width';
import { LineEntry } from '@/components/native/LineEntry';
import { entryClass } from '@/components/input/entry-class';
import { Field } from '@/components/input/Field';
import { entryId } from '@/components/input/field-anchor';
import type { FieldPartProps } from '@/components/input/field-part-props';
import { readableMoney } from '@/format/money';

interface AmountLineProps extends FieldPartProps<string> {
  unit?: string;
  whole?: boolean;
  /** Yuan: said once more in 万元 below. */
  money?: boolean;
}

/** A number as it was typed: nothing is taken away on the way, the reading says what it cannot make out. */
export function AmountLine(props: AmountLineProps) {
  const { name, label, hint, error, optional, value, onChange, unit, whole, money, ...entry } =
    props;
  const said = money ? readableMoney(halfWidth(value).replace(/[^\d.]/g, '')) : '';
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <View className={entryClass(error !== undefined)}>
        <LineEntry
          {...entry}
          id={entryId(name)}
          kind={whole ? 'digits' : 'decimal'}
          label={
            unit === undefined || label.endsWith(`（${unit}）`) ? label : `${label}（${unit}）`
          }
          value={value}
          onChange={onChange}
          maxLength={20}
          invalid={error !== undefined}
          className="k-entry-bare"
        />
        {unit === undefined ? null : <View className="k-entry-unit">{unit}</View>}
      </View>
      {said === '' ? null : <View className="fields-said">{said}</View>}
    </Field>
  );
}
