import { View } from '@tarojs/components';
import { useState } from 'react';
import { sayKm } from '@domain/assignment/distance';
import { openingText } from '@domain/law/opening-hours';
import { Button } from '@/components/input/Button';
import { Select } from '@/components/input/Select';
import { now } from '@/platform/now';
import { whereAmI } from '@/platform/location';
import { nearestStation } from './nearest';
import { useStations, useWorkingCalendar } from './use-stations';
import './stations.scss';

interface StationFieldProps {
  value: string;
  onChange: (stationId: string) => void;
  error?: string;
}

/** Which station takes care: chosen from the list, or the nearest by the phone's position, asked for only on the tap. */
export function StationField({ value, onChange, error }: StationFieldProps) {
  const { stations } = useStations();
  const calendar = useWorkingCalendar();
  const [said, setSaid] = useState('');
  const [looking, setLooking] = useState(false);
  const chosen = stations.find(({ id }) => id === value);
  const findNearest = async () => {
    setLooking(true);
    const here = await whereAmI();
    setLooking(false);
    const found = here.kind === 'granted' ? nearestStation(stations, here.value) : undefined;
    if (found) {
      onChange(found.station.id);
      setSaid(`离您约 ${sayKm(found.km)}。位置只用这一次，不保存。`);
    } else setSaid('没能取得位置，请直接在上面选一个。');
  };
  return (
    <View className="station-field k-fields">
      <Select
        name="stationId"
        label="由哪个站点为您服务"
        hint="选离家或单位近的，去送材料方便。不选就由区里安排。"
        optional
        placeholder="请选择站点"
        value={value}
        onChange={(stationId) => {
          setSaid('');
          onChange(stationId);
        }}
        error={error}
        options={stations.map(({ id, name, address }) => ({
          value: id,
          label: name,
          hint: address,
        }))}
      />
      <View className="station-note">
        {said !== ''
          ? said
          : chosen
            ? `${chosen.address} · ${openingText(now(), chosen.hours, calendar)}`
            : null}
      </View>
      <Button
        kind="quiet"
        size="small"
        icon="pin"
        busy={looking}
        onPress={() => void findNearest()}
      >
        离我最近的
      </Button>
    </View>
  );
}
