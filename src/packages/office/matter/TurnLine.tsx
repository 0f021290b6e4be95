import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { useNow } from '@/platform/now';
import { sayLeft, sayMoment } from '@domain/time/say';
import { forOffice } from '@/handling/rows/office-words';
import { isPressing } from '@/handling/rows/say-row';
import type { MatterView } from '@/handling/matter-view';

/** Whose turn it is and by when; red only when the time presses. */
export function TurnLine({ matter }: { matter: MatterView }) {
  const now = useNow();
  const { promise, stateLabel, handler, afterLimit = '' } = matter;
  if (promise === null) {
    return (
      <Card flush>
        <Cell
          icon="circle-check"
          iconTone="ok"
          title={forOffice(stateLabel)}
          note={handler?.name}
        />
      </Card>
    );
  }
  const pressing = isPressing(promise, now);
  return (
    <Card flush tone={pressing ? 'flag' : 'plain'}>
      <Cell
        icon={pressing ? 'clock-alert' : 'clock'}
        iconTone={pressing ? 'flag' : 'brand'}
        title={forOffice(`${stateLabel} · 轮到${promise.who}${promise.does}`)}
        note={[
          `${sayMoment(promise.dueAt, now)}前，${sayLeft(promise.dueAt, now)}`,
          promise.basis,
          ...(afterLimit === '' ? [] : [afterLimit]),
        ].join(' · ')}
      />
    </Card>
  );
}
