import { useState } from 'react';
import { joinSignal } from '@contracts/signals';
import { useMove } from '@/handling/moves/use-move';
import type { FormOfAid } from '@domain/matter/forms';
import type { Signal } from './signal';

/** Instead of the id of a collective matter: a new one. */
export const NEW_LEAD = 'new';

export interface NewLead {
  respondentName: string;
  narrative: string;
  forms: FormOfAid[];
}

/** As many as one step takes. */
const MOST_AT_ONCE = 20;

/** The choices of a joining; what can be joined is chosen, and the forms most of the workers ask for. */
export function useJoinSignal(signal: Signal, after: { onMoved: () => void; onStale: () => void }) {
  const move = useMove(joinSignal, after);
  const [chosen, setChosen] = useState(() =>
    signal.matters
      .filter(({ mayJoin }) => mayJoin)
      .slice(0, MOST_AT_ONCE)
      .map(({ id }) => id),
  );
  const [leadId, setLead] = useState(() => signal.leads[0]?.id ?? NEW_LEAD);
  const [opening, setOpening] = useState<NewLead>(() => ({
    respondentName: signal.kind === 'site' ? '' : signal.name,
    narrative: '',
    forms: [...new Set(signal.matters.flatMap(({ forms }) => forms))],
  }));
  const toggle = (id: string) =>
    setChosen((before) =>
      before.includes(id) ? before.filter((other) => other !== id) : [...before, id],
    );
  const change = (some: Partial<NewLead>) => setOpening((before) => ({ ...before, ...some }));
  const send = () => {
    if (chosen.length === 0) return;
    void move.send({
      signalId: signal.id,
      matterIds: chosen,
      ...(leadId === NEW_LEAD ? opening : { leadId }),
    });
  };
  return { move, chosen, toggle, leadId, setLead, opening, change, send };
}
