import { useDraft } from '@/api/use-draft';
import { TextArea } from '@/components/input/TextArea';
import { transitionOf } from '@domain/matter/lifecycle';
import type { MatterActionName } from '@/handling/matter-view';
import type { MoveProps } from '@/handling/moves/move-props';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { useMove } from '@/handling/moves/use-move';
import type { WordsMove } from './words-moves';

interface WordsFormProps extends MoveProps {
  name: MatterActionName;
  words: WordsMove;
}

/** A move that needs one text. */
export function WordsForm(props: WordsFormProps) {
  const { name, words, matter, onClose } = props;
  const { action, field, label, hint, maxLength } = words;
  const draft = useDraft(`${name}:${matter.id}`, { text: '' });
  const { text } = draft.value;
  const move = useMove(action, props, draft.discard);
  const verb = transitionOf(name).button ?? '';
  return (
    <MoveSheet
      title={verb}
      verb={verb}
      move={move}
      onClose={onClose}
      onSend={() => void move.send({ matterId: matter.id, [field]: text })}
    >
      <TextArea
        name={field}
        label={label}
        hint={hint}
        rows={4}
        maxLength={maxLength}
        value={text}
        onChange={(typed) => draft.change({ text: typed })}
        error={move.fieldErrors[field]}
      />
    </MoveSheet>
  );
}
