import type { ReactNode } from 'react';
import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { Section } from '@/components/layout/Section';
import { useNow } from '@/platform/now';
import { sayShortDay } from '@/format/day';
import { sayMoney } from '@/format/money';
import { OUTCOMES } from '@domain/matter/matter';
import type { MatterView } from '../matter-view';

const SUMS = [
  { sum: 'claimed', name: '要求的金额' },
  { sum: 'awarded', name: '裁定的金额' },
  { sum: 'received', name: '拿到的金额' },
] as const;

interface OutcomeSectionProps {
  matter: MatterView;
  /** What can be done with it: a card for the group. */
  children?: ReactNode;
}

/** How it ended, the money, and what the worker said of it. */
export function OutcomeSection({ matter, children }: OutcomeSectionProps) {
  const now = useNow();
  const { outcome, rating } = matter;
  if (outcome === null) return null;
  const facts = [
    { name: '结果', value: OUTCOMES[outcome.kind] },
    { name: '说明', value: outcome.summary },
    ...SUMS.flatMap(({ sum, name }) => {
      const stated = outcome[sum];
      if (stated === undefined) return [];
      return [{ name, value: `${sayMoney(stated.amount)} · ${sayShortDay(stated.day, now)}` }];
    }),
    ...(rating === null
      ? []
      : [{ name: '职工评价', value: [`${rating.stars} 星`, rating.words].join(' ') }]),
  ];
  return (
    <Section title="结果">
      <Card>
        <Facts reading facts={facts} />
      </Card>
      {children}
    </Section>
  );
}
