import { transitionOf } from '@domain/matter/lifecycle';
import { TextLink } from '@/components/input/TextLink';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { Notice } from '@/components/state/Notice';
import type { OwnMatterPage } from './own-matter';
import type { AskedAction } from './worker-actions';

const KINDS = { staff: '工作人员', student: '值班学生', lawyer: '律师', expert: '专家' } as const;

interface HandlerCardProps {
  matter: OwnMatterPage;
  onAsk: (action: AskedAction) => void;
}

/** Who takes care of it, and the way to ask for somebody else. */
export function HandlerCard({ matter, onAsk }: HandlerCardProps) {
  const { handler, actions, reassignAsked, upgradeAsked } = matter;
  if (handler === null && !upgradeAsked) return null;
  return (
    <Section title="承办人">
      {handler === null ? null : (
        <Card flush>
          <Cell
            icon="user-check"
            iconTone="brand"
            title={handler.name}
            note={[KINDS[handler.kind], handler.firmName].filter((part) => part !== '').join(' · ')}
            end={
              actions.includes('askReassign') && !reassignAsked ? (
                <TextLink tone="quiet" onPress={() => onAsk('askReassign')}>
                  {transitionOf('askReassign').button}
                </TextLink>
              ) : undefined
            }
          />
          {handler.why ? <Cell title="为什么是这位" note={handler.why} /> : null}
        </Card>
      )}
      {reassignAsked ? (
        <Notice>您申请了换承办人，工作人员会答复您。答复前由现在的承办人接着办。</Notice>
      ) : null}
      {upgradeAsked ? <Notice>您申请了律师代理，工作人员会答复您。</Notice> : null}
    </Section>
  );
}
