import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Sheet } from '@/components/layout/Sheet';
import { RegionFields } from '@/regions/RegionFields';
import { sayRegion } from '@/regions/regions';
import { chooseRegion, useRegion } from './region';

/** Whose local numbers count: says it, and lets it be chosen. */
export function RegionCell() {
  const code = useRegion();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Card flush>
        <Cell
          icon="pin"
          iconTone="brand"
          title={code === '' ? '您在哪里上班' : sayRegion(code)}
          note={code === '' ? '选好地区，会自动填上当地的标准' : '按这里的标准算；点这里可以换'}
          onPress={() => setOpen(true)}
        />
      </Card>
      <Sheet
        open={open}
        title="您在哪里上班"
        onClose={() => setOpen(false)}
        footer={
          <Button kind="primary" size="main" onPress={() => setOpen(false)}>
            好了
          </Button>
        }
      >
        <RegionFields code={code} onChange={chooseRegion} />
      </Sheet>
    </>
  );
}
