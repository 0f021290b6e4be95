import { useState } from 'react';
import { refuse } from '@contracts/handling';
import { TextArea } from '@/components/input/TextArea';
import { TextInput } from '@/components/input/TextInput';
import { Notice } from '@/components/state/Notice';
import { REFUSE_BASES } from './bases';
import { BasisChips } from './BasisChips';
import type { MoveProps } from '@/handling/moves/move-props';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { SoleOfficer } from './SoleOfficer';
import { useMove } from '@/handling/moves/use-move';

/** Refuses aid with written reasons and the article; the worker is told how to object (法律援助法 43, 49). */
export function RefuseForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(refuse, props);
  const [reasons, setReasons] = useState('');
  const [article, setArticle] = useState('');
  const [exception, setException] = useState('');
  const send = () =>
    move.send({
      matterId: matter.id,
      reasons,
      article,
      ...(exception !== '' && { soleOfficerReason: exception }),
    });
  return (
    <MoveSheet
      title="不予援助"
      verb="不予援助，告诉职工"
      danger
      move={move}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Notice>职工会看到理由、依据和怎样提出异议。请写明他还可以找谁。</Notice>
      <BasisChips
        bases={REFUSE_BASES}
        onPick={(basis) => {
          setReasons(basis.reasons);
          setArticle(basis.article);
        }}
      />
      <TextArea
        name="reasons"
        label="理由"
        rows={4}
        maxLength={1000}
        value={reasons}
        onChange={setReasons}
        error={move.fieldErrors.reasons}
      />
      <TextInput
        name="article"
        label="依据"
        maxLength={60}
        value={article}
        onChange={setArticle}
        error={move.fieldErrors.article}
      />
      <SoleOfficer
        matter={matter}
        value={exception}
        onChange={setException}
        error={move.fieldErrors.soleOfficerReason}
      />
    </MoveSheet>
  );
}
