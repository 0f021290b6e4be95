import { useState } from 'react';
import { TextLink } from '@/components/input/TextLink';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { StatisticsFields } from '@/people/StatisticsFields';
import type { Statistics } from './apply-form';

interface StatisticsPartProps {
  value: Statistics;
  onChange: (value: Statistics) => void;
  errors: Readonly<Record<string, string>>;
}

/** The figures' facts, folded away until he wants to tell them. */
export function StatisticsPart(props: StatisticsPartProps) {
  const [open, setOpen] = useState(
    Object.keys(props.errors).some((path) => path.startsWith('statistics')),
  );
  return (
    <Card>
      <Cell
        icon="chart"
        title="统计用的情况（选填）"
        note="性别、年龄段、行业等，只用来统计人数，不填也一样办理。"
        end={<TextLink onPress={() => setOpen(!open)}>{open ? '收起' : '填一下'}</TextLink>}
      />
      {open ? <StatisticsFields {...props} /> : null}
    </Card>
  );
}
