import { View } from '@tarojs/components';
import { OUTCOMES } from '@domain/matter/matter';
import { transitionOf } from '@domain/matter/lifecycle';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { sayMoney } from '@/format/money';
import type { OwnMatterPage } from './own-matter';
import type { AskedAction } from './worker-actions';

interface OutcomeCardProps {
  matter: OwnMatterPage;
  onAsk: (action: AskedAction) => void;
}

const SUMS = [
  ['claimed', '要求的金额'],
  ['awarded', '裁判或约定的金额'],
  ['received', '已经拿到'],
] as const;

/** How it ended: in words, in money with its days, and what he thought of it. */
export function OutcomeCard({ matter, onAsk }: OutcomeCardProps) {
  const { outcome, rating, actions, now } = matter;
  if (outcome === null) return null;
  const sums = SUMS.flatMap(([key, name]) => {
    const sum = outcome[key];
    return sum
      ? [{ name, value: `${sayMoney(sum.amount)}（${sayDay(sum.day, dayOf(now))}）` }]
      : [];
  });
  return (
    <Section title={`结果：${OUTCOMES[outcome.kind]}`} note={sayDay(dayOf(outcome.at), dayOf(now))}>
      <Card>
        <Stack gap={12}>
          <View className="matter-text">{outcome.summary}</View>
          {sums.length === 0 ? null : <Facts facts={sums} />}
          {rating === null ? null : (
            <View className="aid-note">
              {`您的评价：${rating.stars} 星${rating.words === '' ? '' : `，${rating.words}`}`}
            </View>
          )}
          {actions.includes('reopen') ? (
            <Button onPress={() => onAsk('reopen')}>{transitionOf('reopen').button}</Button>
          ) : null}
        </Stack>
      </Card>
    </Section>
  );
}
