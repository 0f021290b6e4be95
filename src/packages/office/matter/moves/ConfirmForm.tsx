import { useState } from 'react';
import { confirmForWorker } from '@contracts/handling';
import { Rating } from '@/components/input/Rating';
import { TextArea } from '@/components/input/TextArea';
import type { MoveProps } from '@/handling/moves/move-props';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { useMove } from '@/handling/moves/use-move';

/** Confirms for a worker who has no phone in hand, after talking to him. */
export function ConfirmForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(confirmForWorker, props);
  const [stars, setStars] = useState(0);
  const [words, setWords] = useState('');
  return (
    <MoveSheet
      title="替职工确认"
      verb="确认办结"
      move={move}
      onClose={onClose}
      onSend={() => void move.send({ matterId: matter.id, stars, words })}
    >
      <Rating
        name="stars"
        label="他满意吗"
        hint="问过他本人再填。"
        value={stars}
        onChange={setStars}
        error={move.fieldErrors.stars && '请选 1 到 5 颗星'}
      />
      <TextArea
        name="words"
        label="他怎么说"
        rows={3}
        maxLength={300}
        value={words}
        onChange={setWords}
        error={move.fieldErrors.words}
      />
    </MoveSheet>
  );
}
