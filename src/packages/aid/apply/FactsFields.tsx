import { View } from '@tarojs/components';
import { MultiChoice } from '@/components/input/Choice';
import { DateInput } from '@/components/input/DateInput';
import { TextLink } from '@/components/input/TextLink';
import { dayOf } from '@domain/time/china';
import { now } from '@/platform/now';
import type { Facts } from './apply-form';

interface FactsFieldsProps {
  value: Facts;
  onChange: (facts: Facts) => void;
  errors: Readonly<Record<string, string>>;
  who: '您' | '他';
}

const FACTS = ['pregnantOrNursing', 'hospital', 'minor'] as const;

/** What makes a matter press and the story may not tell. */
export function FactsFields({ value, onChange, errors, who }: FactsFieldsProps) {
  return (
    <View className="k-fields">
      <MultiChoice
        name="facts"
        label={`${who}有这些情况吗`}
        hint="有的话我们会先看，没有就不选。"
        optional
        value={FACTS.filter((fact) => value[fact] === true)}
        onChange={(chosen) =>
          onChange({
            dueDay: value.dueDay,
            pregnantOrNursing: chosen.includes('pregnantOrNursing'),
            hospital: chosen.includes('hospital'),
            minor: chosen.includes('minor'),
          })
        }
        options={[
          { value: 'pregnantOrNursing', label: '怀孕或哺乳期' },
          { value: 'hospital', label: '正在住院治疗' },
          { value: 'minor', label: '未满 18 岁' },
        ]}
      />
      <DateInput
        name="facts.dueDay"
        label="有没有快到的期限"
        hint="例如开庭、答辩、起诉、申请仲裁的最后一天。"
        optional
        placeholder="没有就不选"
        earliest={dayOf(now())}
        value={value.dueDay ?? ''}
        onChange={(dueDay) => onChange({ ...value, dueDay })}
        error={errors['facts.dueDay']}
      />
      {value.dueDay ? (
        <TextLink onPress={() => onChange({ ...value, dueDay: undefined })}>去掉这个日期</TextLink>
      ) : null}
    </View>
  );
}
