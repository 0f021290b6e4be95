import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutputOf } from '@contracts/action';
import { openAnswerCard, openGroupCard } from '@contracts/handling';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import type { CloudId } from '@/platform/cloud-id';
import { openedFromGroup } from '@/platform/group';
import { replace } from '@/platform/navigate';

type Group = OutputOf<typeof openGroupCard>;

export interface Cards {
  /** The group this was opened from, as the office knows it. */
  group: Group | null;
  /** What the platform says of the group; goes along with the question. */
  groupId: CloudId | undefined;
  /** An answer card is being opened. */
  opening: boolean;
  /** The card could not be read; one may ask all the same. */
  failure: CallFailure | null;
  again: () => void;
}

const PAGES = {
  worker: '/packages/aid/matter/index',
  office: '/packages/office/matter/index',
} as const;

/** Cards from a consultation group: one to ask there, one that says an answer is here. */
export function useCards(card: string, answer: string): Cards {
  const [group, setGroup] = useState<Group | null>(null);
  const [groupId, setGroupId] = useState<CloudId | undefined>(undefined);
  const [opening, setOpening] = useState(answer !== '');
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const begun = useRef(false);

  const open = useCallback(async () => {
    setFailure(null);
    try {
      if (answer !== '') {
        setOpening(true);
        const { matterId, as } = await call(openAnswerCard, { token: answer });
        replace(PAGES[as], { id: matterId });
        return;
      }
      if (card === '') return;
      const from = await openedFromGroup();
      const found = from.kind === 'granted' ? from.value : undefined;
      setGroupId(found);
      setGroup(await call(openGroupCard, { token: card }, found && { group: found }));
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
    setOpening(false);
  }, [card, answer]);

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void open();
  }, [open]);
  return { group, groupId, opening, failure, again: () => void open() };
}
