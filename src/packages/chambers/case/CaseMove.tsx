import type { MatterView } from '@/handling/matter-view';
import { toast } from '@/platform/toast';
import { CASE_FORMS } from './case-forms';
import type { CasePageState } from './use-case';

/** The form of the move that was chosen, if any. */
export function CaseMove({ matter, page }: { matter: MatterView; page: CasePageState }) {
  const { move, setMove, moved, query } = page;
  if (move === null) return null;
  const onMoved = () => {
    toast('好了');
    moved();
  };
  return (
    <>
      {CASE_FORMS[move]?.({
        matter,
        onClose: () => setMove(null),
        onMoved,
        onStale: query.reload,
      })}
    </>
  );
}
