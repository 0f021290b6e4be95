import { EmptyState } from '@/components/state/EmptyState';
import { MatterPane } from '../matter/MatterPane';

interface ChosenPaneProps {
  /** Id of the chosen matter; '' while none is. */
  chosen: string;
  /** Something was done: the list beside may say something else now. */
  onMoved?: () => void;
}

/** The pane beside a list of matters. */
export function ChosenPane({ chosen, onMoved }: ChosenPaneProps) {
  if (chosen === '') {
    return (
      <EmptyState icon="inbox" title="选一件，在这里看">
        案情、材料、消息和能做的事都在这里。
      </EmptyState>
    );
  }
  return <MatterPane key={chosen} id={chosen} onMoved={onMoved} />;
}
