import { View } from '@tarojs/components';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { Button } from '@/components/input/Button';
import { entryClass } from '@/components/input/entry-class';
import { Field } from '@/components/input/Field';
import { entryId } from '@/components/input/field-anchor';
import type { FieldPartProps } from '@/components/input/field-part-props';
import { DayEntry } from '@/components/native/DayEntry';
import { now } from '@/platform/now';

/** Any number of days: one line each, one more to add, one to take away. */
export function DaysEntry(props: FieldPartProps<readonly string[], string[]>) {
  const { name, label, hint, error, optional, value, onChange } = props;
  const today = dayOf(now());
  const put = (place: number, day: string) =>
    onChange(value.map((held, index) => (index === place ? day : held)));
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <View className="fields-days">
        {value.map((day, index) => (
          <View className="fields-days-line" key={index}>
            <DayEntry
              id={index === 0 ? entryId(name) : undefined}
              label={`${label}，第 ${index + 1} 个`}
              value={day}
              shown={day === '' ? '' : sayDay(day, today)}
              onChange={(chosen) => put(index, chosen)}
              invalid={error !== undefined}
              className={entryClass(error !== undefined, 'k-entry-pick')}
            />
            <Button
              kind="quiet"
              icon="close"
              label={`去掉第 ${index + 1} 个日期`}
              onPress={() => onChange(value.filter((_, place) => place !== index))}
            >
              去掉
            </Button>
          </View>
        ))}
        <Button
          size="small"
          icon="plus"
          label={`${label}：添加日期`}
          onPress={() => onChange([...value, ''])}
        >
          {value.length === 0 ? '添加日期' : '再加一个'}
        </Button>
      </View>
    </Field>
  );
}
