import { Choice } from '@/components/input/Choice';
import type { CardInput } from './card-form';

type Hours = NonNullable<CardInput['hours']>;
type Days = Hours['days'];

const day = (from: string, to: string): [string, string][] => [[from, to]];
const on = (days: readonly (keyof Days)[], from: string, to: string): Days =>
  Object.fromEntries(days.map((one) => [one, day(from, to)]));

const WORKDAYS = ['1', '2', '3', '4', '5'] as const;

/** What lawyers keep; whoever keeps other hours leaves it open. */
const PRESETS = {
  workdays: { label: '工作日白天', days: on(WORKDAYS, '09:00', '18:00') },
  mornings: { label: '工作日上午', days: on(WORKDAYS, '09:00', '12:00') },
  afternoons: { label: '工作日下午', days: on(WORKDAYS, '13:00', '18:00') },
  week: { label: '周一到周六白天', days: on([...WORKDAYS, '6'], '09:00', '18:00') },
} as const;

type Preset = keyof typeof PRESETS;
const isPreset = (id: string): id is Preset => id in PRESETS;

const OPTIONS = [
  { value: 'any', label: '都可以' },
  ...Object.entries(PRESETS).map(([value, { label }]) => ({ value, label })),
];

interface HoursFieldProps {
  hours: CardInput['hours'];
  onChange: (hours: CardInput['hours']) => void;
}

/** When he can be asked: outside of it an urgent matter goes to somebody who works. */
export function HoursField({ hours, onChange }: HoursFieldProps) {
  return (
    <Choice
      name="hours"
      label="什么时候办公"
      hint="急事不派给这时候不办公的人。"
      optional
      options={OPTIONS}
      value={presetOf(hours)}
      onChange={(chosen) =>
        onChange(isPreset(chosen) ? { days: { ...PRESETS[chosen].days } } : null)
      }
    />
  );
}

/** '' where the hours are none of those offered here: then nothing is chosen until he chooses. */
function presetOf(hours: CardInput['hours']): string {
  if (!hours) return 'any';
  const same = (days: Days) =>
    (['1', '2', '3', '4', '5', '6', '7'] as const).every(
      (one) => JSON.stringify(days[one] ?? []) === JSON.stringify(hours.days[one] ?? []),
    );
  const found = Object.entries(PRESETS).find(([, { days }]) => same(days));
  return found?.[0] ?? '';
}
