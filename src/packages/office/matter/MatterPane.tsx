import { Pane } from '@/components/layout/Pane';
import { MatterActions } from './MatterActions';
import { MatterContent } from './MatterContent';
import { MoveForm } from './moves/MoveForm';
import { useMatterPage } from './use-matter-page';
import './matter.scss';

/** A matter beside the list, in a wide window. */
export function MatterPane({ id, onMoved }: { id: string; onMoved?: () => void }) {
  const page = useMatterPage(id, onMoved);
  const { data } = page.query;
  return (
    <Pane foot={data === undefined ? undefined : <MatterActions matter={data} page={page} />}>
      <MatterContent page={page} />
      {data === undefined ? null : <MoveForm matter={data} page={page} />}
    </Pane>
  );
}
