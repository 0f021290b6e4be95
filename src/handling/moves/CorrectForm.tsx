import { useState } from 'react';
import { correct } from '@contracts/triage';
import { Choice } from '@/components/input/Choice';
import { Select } from '@/components/input/Select';
import { TextArea } from '@/components/input/TextArea';
import { TOPIC_IDS, TOPICS } from '@domain/triage/topics';
import { LEVELS } from '../say-matter';
import type { MoveProps } from './move-props';
import { MoveSheet } from './MoveSheet';
import { useMove } from './use-move';

const LEVEL_OPTIONS = (['simple', 'general', 'difficult'] as const).map((value) => ({
  value,
  label: LEVELS[value].label,
  hint: LEVELS[value].goesTo,
}));
const URGENCY = [
  { value: 'no', label: '不急' },
  { value: 'yes', label: '加急' },
] as const;

/** Corrects what the first look understood; the reason stays beside it. */
export function CorrectForm(props: MoveProps) {
  const { matter, onClose } = props;
  const { triage } = matter;
  const move = useMove(correct, props);
  const [topic, setTopic] = useState(triage.topic);
  const [level, setLevel] = useState(triage.level);
  const [urgent, setUrgent] = useState<'yes' | 'no'>(triage.urgent ? 'yes' : 'no');
  const [reasons, setReasons] = useState('');
  const send = () =>
    move.send({ matterId: matter.id, topic, level, urgent: urgent === 'yes', reasons });
  return (
    <MoveSheet
      title="更正分诊"
      verb="更正"
      move={move}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Select
        name="topic"
        label="事项"
        options={TOPIC_IDS.map((value) => ({
          value,
          label: TOPICS[value].label,
          hint: TOPICS[value].explain,
        }))}
        value={topic}
        onChange={setTopic}
        error={move.fieldErrors.topic}
      />
      <Choice
        name="level"
        label="难度"
        options={LEVEL_OPTIONS}
        value={level}
        onChange={setLevel}
        error={move.fieldErrors.level}
      />
      <Choice
        name="urgent"
        label="急不急"
        options={URGENCY}
        value={urgent}
        onChange={setUrgent}
        error={move.fieldErrors.urgent}
      />
      <TextArea
        name="reasons"
        label="为什么更正"
        rows={2}
        maxLength={300}
        value={reasons}
        onChange={setReasons}
        error={move.fieldErrors.reasons}
      />
    </MoveSheet>
  );
}
