import { View } from '@tarojs/components';
import { Button } from '@/components/input/Button';
import { Field } from '@/components/input/Field';
import { Switch } from '@/components/input/Switch';
import { Card } from '@/components/layout/Card';
import { Stack } from '@/components/layout/Stack';
import {
  type Hours,
  MOST_SPANS,
  spansOf,
  WEEKDAYS,
  weekdaysLikeMonday,
  withOneMore,
  withSpans,
} from './hours';
import { SpanRow } from './SpanRow';
import './station.scss';

interface HoursEditorProps {
  hours: Hours;
  onChange: (hours: Hours) => void;
  error: string | undefined;
}

/** When somebody is there, weekday by weekday. Working time of every promise is counted from here. */
export function HoursEditor({ hours, onChange, error }: HoursEditorProps) {
  return (
    <Field
      name="hours"
      label="接待时间"
      hint="法定节假日不用填，会自动放假；调休上班日按工作日算。"
      error={error}
    >
      <Stack>
        {WEEKDAYS.map(({ day, label }) => {
          const spans = spansOf(hours, day);
          const open = spans.length > 0;
          return (
            <Card key={day}>
              <View className="a-day">
                <View className="a-day-name">{label}</View>
                <View className="a-quiet">{open ? '接待' : '不接待'}</View>
                <Switch
                  label={`${label}接待`}
                  on={open}
                  onChange={(on) =>
                    onChange(on ? withOneMore(hours, day) : withSpans(hours, day, []))
                  }
                />
              </View>
              {spans.map((span, index) => (
                <SpanRow
                  // spans have no names of their own; their place in the day is what they are
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  key={index}
                  of={`${label}第 ${index + 1} 段`}
                  span={span}
                  onChange={(next) =>
                    onChange(
                      withSpans(
                        hours,
                        day,
                        spans.map((one, at) => (at === index ? next : one)),
                      ),
                    )
                  }
                  onRemove={() =>
                    onChange(
                      withSpans(
                        hours,
                        day,
                        spans.filter((_, at) => at !== index),
                      ),
                    )
                  }
                />
              ))}
              {open ? (
                <View className="a-day-more">
                  {spans.length < MOST_SPANS ? (
                    <Button
                      kind="quiet"
                      size="small"
                      icon="plus"
                      label={`${label}再加一段`}
                      onPress={() => onChange(withOneMore(hours, day))}
                    >
                      再加一段
                    </Button>
                  ) : null}
                  {day === 1 ? (
                    <Button
                      kind="quiet"
                      size="small"
                      icon="copy"
                      onPress={() => onChange(weekdaysLikeMonday(hours))}
                    >
                      周二到周五和周一一样
                    </Button>
                  ) : null}
                </View>
              ) : null}
            </Card>
          );
        })}
      </Stack>
    </Field>
  );
}
