import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { go } from '@/platform/navigate';

/** A union's own lawyer also looks over what the students of his station have written. */
export function ReleaseDoor() {
  return (
    <Card flush>
      <Cell
        icon="file-check"
        iconTone="brand"
        title="审核学生写的答复"
        note="通过后才发给职工"
        onPress={() => go('/packages/office/release/index')}
      />
    </Card>
  );
}
