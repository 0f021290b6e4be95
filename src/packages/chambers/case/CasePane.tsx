import { Pane } from '@/components/layout/Pane';
import { CaseActions, caseActions } from './CaseActions';
import { CaseContent } from './CaseContent';
import { useCase } from './use-case';

interface CasePaneProps {
  id: string;
  justTaken: boolean;
  /** Something was done: the list beside may say something else now. */
  onMoved: () => void;
}

/** A case beside the list, in a wide window. */
export function CasePane({ id, justTaken, onMoved }: CasePaneProps) {
  const page = useCase(id, onMoved);
  const { data } = page.query;
  return (
    <Pane
      foot={
        data && caseActions(data).length > 0 ? <CaseActions matter={data} page={page} /> : undefined
      }
    >
      <CaseContent page={page} justTaken={justTaken} />
    </Pane>
  );
}
