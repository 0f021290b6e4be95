import { toast } from '@/platform/toast';
import type { MatterView } from '@/handling/matter-view';
import type { MatterPageState } from '../use-matter-page';
import { FORMS } from './forms';
import { WordsForm } from './WordsForm';
import { WORDS_MOVES } from './words-moves';

/** The form of the move that was chosen, if any. */
export function MoveForm({ matter, page }: { matter: MatterView; page: MatterPageState }) {
  const { move, setMove, moved, query } = page;
  if (move === null) return null;
  const props = {
    matter,
    onClose: () => setMove(null),
    onStale: query.reload,
    onMoved: () => {
      toast('好了');
      moved();
    },
  };
  const words = WORDS_MOVES[move];
  if (words) return <WordsForm {...props} name={move} words={words} />;
  return <>{FORMS[move]?.(props)}</>;
}
