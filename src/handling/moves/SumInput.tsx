import { DateInput } from '@/components/input/DateInput';
import { MoneyInput } from '@/components/input/MoneyInput';
import { now } from '@/platform/now';
import { dayOf } from '@domain/time/china';

export interface Sum {
  amount: string;
  day: string;
}

interface SumInputProps {
  /** claimed, awarded, received. */
  name: string;
  label: string;
  dayLabel: string;
  value: Sum;
  onChange: (sum: Sum) => void;
  errors: Readonly<Record<string, string>>;
}

/** A sum of the outcome and the day it was fixed or paid; the day is asked once there is a sum. */
export function SumInput({ name, label, dayLabel, value, onChange, errors }: SumInputProps) {
  const today = dayOf(now());
  return (
    <>
      <MoneyInput
        name={`${name}.amount`}
        label={label}
        optional
        value={value.amount}
        onChange={(amount) => onChange({ amount, day: value.day || today })}
        error={errors[`${name}.amount`] ?? errors[name]}
      />
      {value.amount === '' ? null : (
        <DateInput
          name={`${name}.day`}
          label={dayLabel}
          latest={today}
          value={value.day}
          onChange={(day) => onChange({ ...value, day })}
          error={errors[`${name}.day`]}
        />
      )}
    </>
  );
}
