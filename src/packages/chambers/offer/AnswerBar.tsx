import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { BottomBar } from '@/components/layout/BottomBar';
import { SubmitError } from '@/components/state/SubmitError';
import { transitionOf } from '@domain/matter/lifecycle';
import { ConflictSheet } from './ConflictSheet';
import { DeclineSheet } from './DeclineSheet';
import type { OfferPageState, OfferView } from './use-offer';

/** The three answers: take it, not against this employer, not now. */
export function AnswerBar({ offer, page }: { offer: OfferView; page: OfferPageState }) {
  const [asking, setAsking] = useState<'conflict' | 'declined' | null>(null);
  const { accepting, take } = page;
  const close = () => setAsking(null);
  return (
    <>
      <BottomBar
        note={
          accepting.error ? (
            <SubmitError failure={accepting.error} onRetry={() => void take()} />
          ) : undefined
        }
        more={
          <>
            <Button onPress={() => setAsking('conflict')}>有冲突</Button>
            <Button kind="quiet" onPress={() => setAsking('declined')}>
              {transitionOf('decline').button}
            </Button>
          </>
        }
      >
        <Button kind="primary" size="main" busy={accepting.busy} onPress={() => void take()}>
          {transitionOf('accept').button}
        </Button>
      </BottomBar>
      {asking === 'conflict' ? <ConflictSheet offer={offer} page={page} onClose={close} /> : null}
      {asking === 'declined' ? <DeclineSheet offer={offer} page={page} onClose={close} /> : null}
    </>
  );
}
