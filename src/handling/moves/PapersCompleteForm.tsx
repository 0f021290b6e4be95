import { papersComplete } from '@contracts/handling';
import { Notice } from '@/components/state/Notice';
import type { MoveProps } from './move-props';
import { MoveSheet } from './MoveSheet';
import { useMove } from './use-move';

/** Says that what was put off is complete; the worker is told and not reminded any more. */
export function PapersCompleteForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(papersComplete, props);
  return (
    <MoveSheet
      title="后补材料已齐"
      verb="已经收齐"
      move={move}
      onClose={onClose}
      onSend={() => void move.send({ matterId: matter.id })}
    >
      <Notice>先看一下“材料”里是不是都有了。收齐后不再提醒职工补材料。</Notice>
    </MoveSheet>
  );
}
