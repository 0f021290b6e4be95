import { Checkbox } from '@/components/input/Checkbox';
import { Choice } from '@/components/input/Choice';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { titleOf } from '@/format/title';
import { forOffice } from '@/handling/rows/office-words';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { NewLeadFields } from './NewLeadFields';
import type { Signal } from './signal';
import { NEW_LEAD, useJoinSignal } from './use-join-signal';

interface JoinSignalProps {
  signal: Signal;
  onClose: () => void;
  onJoined: () => void;
  onStale: () => void;
}

/** Which of a signal's matters go into which collective one; sent once. */
export function JoinSignal({ signal, onClose, onJoined, onStale }: JoinSignalProps) {
  const join = useJoinSignal(signal, { onMoved: onJoined, onStale });
  const { chosen, toggle, leadId, setLead, opening, change, move, send } = join;
  return (
    <MoveSheet
      title="并成集体事项"
      verb={`并入 ${chosen.length} 件`}
      move={move}
      onClose={onClose}
      onSend={send}
    >
      <Section title="并入哪几件" note="每个人的编号、页面和材料都不变">
        <Stack gap={4}>
          {signal.matters.map(({ id, summary, applicant, number, mayJoin, stateLabel }) => (
            <Checkbox
              key={id}
              name={`matter-${id}`}
              checked={chosen.includes(id)}
              disabled={!mayJoin}
              onChange={() => toggle(id)}
            >
              {`${titleOf(summary)} · ${applicant} · ${number}${mayJoin ? '' : `（${forOffice(stateLabel)}，现在不能并）`}`}
            </Checkbox>
          ))}
        </Stack>
      </Section>
      {signal.leads.length === 0 ? null : (
        <Choice
          name="leadId"
          label="并到哪里"
          options={[
            ...signal.leads.map((lead) => ({
              value: lead.id,
              label: `${lead.number}（${lead.memberCount} 人）`,
            })),
            { value: NEW_LEAD, label: '新开一件' },
          ]}
          value={leadId}
          onChange={setLead}
          error={move.fieldErrors.leadId}
        />
      )}
      {leadId === NEW_LEAD ? (
        <NewLeadFields value={opening} onChange={change} errors={move.fieldErrors} />
      ) : null}
    </MoveSheet>
  );
}
