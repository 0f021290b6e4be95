import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { DateInput } from '@/components/input/DateInput';
import { Field } from '@/components/input/Field';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Stack } from '@/components/layout/Stack';
import { now } from '@/platform/now';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import type { Leave } from './card-form';

interface LeaveFieldsProps {
  leave: readonly Leave[];
  onChange: (leave: Leave[]) => void;
  errors: Readonly<Record<string, string>>;
}

/** Days on which nothing is offered, from and to; past ones may stay. */
export function LeaveFields({ leave, onChange, errors }: LeaveFieldsProps) {
  const today = dayOf(now());
  const [adding, setAdding] = useState<Leave | null>(null);
  const broken = Object.entries(errors).find(([path]) => path.startsWith('leave'))?.[1];
  const backwards = adding !== null && adding.to !== '' && adding.to < adding.from;
  const add = () => {
    if (adding === null || backwards || adding.to === '') return;
    onChange([...leave, adding]);
    setAdding(null);
  };
  return (
    <Field name="leave" label="请假" hint="这些天不给您派单。" optional error={broken}>
      <Stack>
        {leave.length === 0 ? null : (
          <Card flush>
            {leave.map((one) => (
              <Cell
                key={`${one.from}-${one.to}`}
                icon="calendar-event"
                title={`${sayDay(one.from, today)}到${sayDay(one.to, today)}`}
                note={one.to < today ? '已过' : undefined}
                end={
                  <Button
                    kind="quiet"
                    size="small"
                    label={`去掉${sayDay(one.from, today)}开始的请假`}
                    onPress={() => onChange(leave.filter((other) => other !== one))}
                  >
                    去掉
                  </Button>
                }
              />
            ))}
          </Card>
        )}
        {adding === null ? (
          <Button size="small" icon="plus" onPress={() => setAdding({ from: today, to: '' })}>
            加一段请假
          </Button>
        ) : (
          <Card>
            <Stack gap={16}>
              <DateInput
                name="leave-from"
                label="从哪天"
                earliest={today}
                value={adding.from}
                onChange={(from) => setAdding({ ...adding, from })}
              />
              <DateInput
                name="leave-to"
                label="到哪天"
                earliest={adding.from}
                value={adding.to}
                onChange={(to) => setAdding({ ...adding, to })}
                error={backwards ? '结束的日期要在开始之后。' : undefined}
              />
              <Stack direction="row" gap={8}>
                <Button disabled={adding.to === '' || backwards} onPress={add}>
                  加上
                </Button>
                <Button kind="quiet" onPress={() => setAdding(null)}>
                  不加了
                </Button>
              </Stack>
            </Stack>
          </Card>
        )}
      </Stack>
    </Field>
  );
}
