import { View } from '@tarojs/components';
import { readableMoney } from '@/format/money';
import { LineEntry } from '../native/LineEntry';
import { entryClass } from './entry-class';
import { entryId } from './field-anchor';
import { Field } from './Field';
import type { FieldPartProps } from './field-part-props';
import './MoneyInput.scss';

/** Yuan as a decimal string; below it the amount in words one can check at a glance (约 26 万元). */
export function MoneyInput(props: FieldPartProps<string>) {
  const { name, label, hint, error, optional, value, onChange, ...entry } = props;
  const typed = (text: string) => {
    const kept = text.replace(/[^\d.]/g, '').replace(/^(\d*\.\d{0,2}).*$/, '$1');
    if (kept.length <= 13) onChange(kept);
  };
  const said = readableMoney(value);
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <View className={entryClass(error !== undefined)}>
        <LineEntry
          {...entry}
          id={entryId(name)}
          kind="decimal"
          label={`${label}（元）`}
          value={value}
          onChange={typed}
          invalid={error !== undefined}
          className="k-entry-bare"
        />
        <View className="k-entry-unit">元</View>
      </View>
      {said === '' ? null : <View className="k-money-said">{said}</View>}
    </Field>
  );
}
