import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { Select } from '@/components/input/Select';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { chooseRegion, citiesAround, provinces, sayRegion, useRegion } from './region';

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
        <RegionFields code={code} />
      </Sheet>
    </>
  );
}

function RegionFields({ code }: { code: string }) {
  const cities = citiesAround(code);
  return (
    <Stack gap={16}>
      <Select
        name="province"
        label="省、自治区、直辖市"
        value={code === '' ? '' : `${code.slice(0, 2)}0000`}
        onChange={chooseRegion}
        options={provinces().map(asOption)}
      />
      {cities.length === 0 ? null : (
        <Select
          name="city"
          label="市、州"
          optional
          hint="很多标准是市里定的，选上更准。"
          value={code.endsWith('0000') ? '' : code}
          onChange={chooseRegion}
          options={cities.map(asOption)}
        />
      )}
    </Stack>
  );
}

const asOption = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });
