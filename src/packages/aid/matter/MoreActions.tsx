import { transitionOf } from '@domain/matter/lifecycle';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import type { OwnMatterPage } from './own-matter';
import { type AskedAction, isAsked } from './worker-actions';

interface MoreActionsProps {
  matter: OwnMatterPage;
  onAsk: (action: AskedAction) => void;
}

/** Shown elsewhere on the page, at the place they belong to. */
const ELSEWHERE: readonly string[] = ['confirm', 'followUp', 'object', 'reopen', 'askReassign'];

/** The rarer things he may do now, as the office says, and complaining, which is always possible. */
export function MoreActions({ matter, onAsk }: MoreActionsProps) {
  const { actions, complaint, upgradeAsked } = matter;
  const rare = actions
    .filter(isAsked)
    .filter((action) => !ELSEWHERE.includes(action) && !(action === 'askUpgrade' && upgradeAsked));
  const mayComplain = complaint === null || complaint.answer !== '';
  if (rare.length === 0 && !mayComplain) return null;
  return (
    <Section title="其他">
      <Card flush>
        {rare.map((action) => (
          <Cell key={action} title={transitionOf(action).button} onPress={() => onAsk(action)} />
        ))}
        {mayComplain ? (
          <Cell
            title="投诉"
            note="对办理不满意，由没有经手的人处理"
            onPress={() => onAsk('complain')}
          />
        ) : null}
      </Card>
    </Section>
  );
}
