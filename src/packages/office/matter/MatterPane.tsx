import { View } from '@tarojs/components';
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
    <View className="o-matter">
      <View className="o-matter-content">
        <MatterContent page={page} />
      </View>
      {data === undefined ? null : (
        <View className="o-matter-foot">
          <MatterActions matter={data} page={page} />
        </View>
      )}
      {data === undefined ? null : <MoveForm matter={data} page={page} />}
    </View>
  );
}
