import { useState } from 'react';
import { subscribed } from '@contracts/directory';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { Section } from '@/components/layout/Section';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import { requestMessages } from '@/platform/subscribe';

interface ReachPartProps {
  /** How many messages WeChat may still send him. */
  left: number;
  onAllowed: () => void;
}

const REFUSED = {
  refused: '您没有允许。没关系，派单都在这一页，站点也会打电话给您。',
  unavailable: '现在开不了微信提醒。派单都在这一页，请常来看看。',
} as const;

/** How many messages can still reach him, and allowing one more on the tap. */
export function ReachPart({ left, onAllowed }: ReachPartProps) {
  const { submit, again, busy, error } = useSubmit(subscribed);
  const [said, setSaid] = useState('');
  const allow = async () => {
    setSaid('');
    const answer = await requestMessages(['duty']);
    if (answer.kind !== 'granted') return setSaid(REFUSED[answer.kind]);
    if (answer.value.length === 0) return setSaid(REFUSED.refused);
    if (await submit({ templates: answer.value })) onAllowed();
  };
  return (
    <Section title="微信提醒">
      <SubmitError failure={error} onRetry={() => void again()} />
      <Notice
        icon="bell"
        tone={left === 0 ? 'warn' : 'info'}
        title={left === 0 ? '现在没法用微信提醒您' : `还能提醒您 ${left} 次`}
        actions={
          <Button size="small" icon="bell" busy={busy} onPress={() => void allow()}>
            允许提醒
          </Button>
        }
      >
        {said !== ''
          ? said
          : left === 0
            ? '有加急派单时，会先问能收到提醒的人。'
            : '每允许一次，就能多提醒一次。可以多点几次。'}
      </Notice>
    </Section>
  );
}
