import { archive } from '@contracts/handling';
import { Notice } from '@/components/state/Notice';
import type { MoveProps } from '@/handling/moves/move-props';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { useMove } from '@/handling/moves/use-move';

/** Closes the file for good. */
export function ArchiveForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(archive, props);
  return (
    <MoveSheet
      title="归档"
      verb="归档"
      move={move}
      onClose={onClose}
      onSend={() => void move.send({ matterId: matter.id })}
    >
      <Notice>归档后不能再改，仍然可以查看。</Notice>
    </MoveSheet>
  );
}
