import { useState } from 'react';
import { openingText } from '@domain/law/opening-hours';
import { Cell } from '@/components/layout/Cell';
import { Sheet } from '@/components/layout/Sheet';
import { Button } from '@/components/input/Button';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { showOnMap } from '@/platform/location';
import { callPhone } from '@/platform/phone';
import type { At } from '@domain/time/types';
import { StationField } from './StationField';
import { chooseStation, type Station, useStations, useWorkingCalendar } from './use-stations';

/** The station this person goes to: where it is, when it is open, how to call it; and choosing another. */
export function StationPart({ now }: { now: At }) {
  const { station, chosenId } = useStations();
  const calendar = useWorkingCalendar();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  if (!station) return null;
  const showPlace = async ({ place, name, address }: Station) => {
    if (!place) return;
    const shown = await showOnMap({ latitude: place.lat, longitude: place.lng, name, address });
    setFailed(shown.kind === 'unavailable');
  };
  return (
    <>
      <Cell
        icon="pin"
        title={station.name}
        note={`${station.address} · ${chosenId === '' ? '可以换成离您近的' : openingText(now, station.hours, calendar)}`}
        onPress={() => setOpen(true)}
      />
      <Sheet open={open} title="服务站点" onClose={() => setOpen(false)}>
        <Stack gap={16}>
          <StationField value={station.id} onChange={chooseStation} />
          <Stack direction="wrap" gap={8}>
            {station.phone === '' ? null : (
              <Button icon="phone" onPress={() => void callPhone(station.phone)}>
                {`拨打 ${station.phone}`}
              </Button>
            )}
            {station.place ? (
              <Button icon="map" onPress={() => void showPlace(station)}>
                看地图
              </Button>
            ) : null}
          </Stack>
          {failed ? <Notice tone="warn">没能打开地图，地址在上面。</Notice> : null}
        </Stack>
      </Sheet>
    </>
  );
}
