import { transitionOf } from '@domain/matter/lifecycle';
import { Button } from '@/components/input/Button';
import { PromiseCard } from '@/components/matter/PromiseCard';
import { revealField } from '@/components/native/reveal-field';
import { isYours, runningFor, sayByWhen } from '@/matters/say-promise';
import { useNow } from '@/platform/now';
import { isOver, type MatterPartProps, type OwnMatterPage } from './own-matter';
import type { AskedAction } from './worker-actions';

interface TurnCardProps extends MatterPartProps {
  onAsk: (action: AskedAction) => void;
}

/** What happens when he lets his own time pass: more worth knowing than where the day comes from. */
const AFTERWARDS: Partial<Record<OwnMatterPage['state'], string>> = {
  supplementing: '到期没收到，按撤回处理，以后还能再申请',
  confirming: '到期没答复就先办结，30 天内可以重新打开',
};

/** The blue card: whose turn it is, by when, and the two things most worth doing now. */
export function TurnCard({ matter, onAsk }: TurnCardProps) {
  const now = useNow();
  const { actions, stateLabel, lead } = matter;
  const promise = runningFor(matter);
  const can = (action: (typeof actions)[number]) => actions.includes(action);
  const buttons = (
    <>
      {can('confirm') ? (
        <Button kind="on-brand" onPress={() => onAsk('confirm')}>
          {transitionOf('confirm').button}
        </Button>
      ) : null}
      {can('followUp') ? (
        <Button kind="on-brand-quiet" onPress={() => onAsk('followUp')}>
          {transitionOf('followUp').button}
        </Button>
      ) : null}
      {can('object') ? (
        <Button kind="on-brand" onPress={() => onAsk('object')}>
          {transitionOf('object').button}
        </Button>
      ) : null}
      {can('supplement') ? (
        <Button kind="on-brand" icon="attach" onPress={() => revealField('papers')}>
          补材料
        </Button>
      ) : null}
      {can('confirm') || matter.state === 'archived' ? null : (
        <Button
          kind={can('supplement') || can('object') ? 'on-brand-quiet' : 'on-brand'}
          icon="message"
          onPress={() => revealField('message')}
        >
          发消息
        </Button>
      )}
      {can('confirm') || can('supplement') || isOver(matter) ? null : (
        <Button kind="on-brand-quiet" icon="attach" onPress={() => revealField('files')}>
          加材料
        </Button>
      )}
    </>
  );
  if (promise === null)
    return (
      <PromiseCard
        over={!lead}
        who={lead ? '集体事项' : stateLabel}
        what={lead ? `${lead.number} 一起办理` : ''}
        byWhen={can('object') ? '不同意这个决定，可以请另一位审查员重新看。' : undefined}
        actions={buttons}
      />
    );
  return (
    <PromiseCard
      who={promise.who}
      what={promise.does}
      yours={isYours(promise)}
      byWhen={sayByWhen(promise, now)}
      basis={AFTERWARDS[matter.state] ?? promise.basis}
      actions={buttons}
    />
  );
}
