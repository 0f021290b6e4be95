import { useState } from 'react';
import { recordContact } from '@contracts/handling';
import { useDraft } from '@/api/use-draft';
import { Checkbox } from '@/components/input/Checkbox';
import { Choice } from '@/components/input/Choice';
import { NumberInput } from '@/components/input/NumberInput';
import { TextArea } from '@/components/input/TextArea';
import { CONTACT_CHANNELS, type ContactChannel } from '@domain/matter/matter';
import type { MoveProps } from './move-props';
import { MoveSheet } from './MoveSheet';
import { useMove } from './use-move';

const HOW: readonly ContactChannel[] = ['phone', 'visit', 'message', 'group', 'mail'];
const WHOM = [
  { value: 'worker', label: '职工' },
  { value: 'respondent', label: '单位' },
  { value: 'authority', label: '有关部门' },
  { value: 'other', label: '其他人' },
] as const;

/** Writes down one contact; person-times are counted from here. */
export function ContactForm(props: MoveProps) {
  const { matter, onClose } = props;
  const draft = useDraft(`contact:${matter.id}`, { note: '' });
  const { note } = draft.value;
  const move = useMove(recordContact, props, draft.discard);
  const [channel, setChannel] = useState<ContactChannel>('phone');
  const [whom, setWhom] = useState<(typeof WHOM)[number]['value']>('worker');
  const [people, setPeople] = useState<number | null>(1);
  const [shown, setShown] = useState(false);
  const send = () =>
    move.send({
      matterId: matter.id,
      channel,
      with: whom,
      people: people ?? 0,
      note,
      public: shown,
    });
  return (
    <MoveSheet
      title="记一次联系"
      verb="记下来"
      move={move}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Choice
        name="channel"
        label="怎么联系的"
        options={HOW.map((value) => ({ value, label: CONTACT_CHANNELS[value] }))}
        value={channel}
        onChange={setChannel}
        error={move.fieldErrors.channel}
      />
      <Choice
        name="with"
        label="和谁"
        options={WHOM}
        value={whom}
        onChange={setWhom}
        error={move.fieldErrors.with}
      />
      <NumberInput
        name="people"
        label="几个人"
        unit="人"
        largest={999}
        value={people}
        onChange={setPeople}
        error={move.fieldErrors.people}
      />
      <TextArea
        name="note"
        label="谈了什么"
        rows={4}
        maxLength={1000}
        value={note}
        onChange={(words) => draft.change({ note: words })}
        error={move.fieldErrors.note}
      />
      <Checkbox name="public" checked={shown} onChange={setShown}>
        也给职工看
      </Checkbox>
    </MoveSheet>
  );
}
