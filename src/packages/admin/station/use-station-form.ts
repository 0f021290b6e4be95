import { useState } from 'react';
import type { InputOf } from '@contracts/action';
import { saveStation } from '@contracts/directory';
import { useSubmit } from '@/api/use-submit';
import { back } from '@/platform/navigate';
import { toast } from '@/platform/toast';
import type { Station } from '@/stations/use-stations';
import { openingHoursRefusal, STANDARD_HOURS } from '@domain/law/opening-hours';
import { parentRefusal, type StationLevel, stationTree } from '@domain/people/stations';
import type { Hours } from './hours';

type StationInput = InputOf<typeof saveStation>;

export interface StationFields {
  code: string;
  name: string;
  level: StationLevel;
  parentId: string;
  address: string;
  phone: string;
  lat: number | null;
  lng: number | null;
  hours: Hours;
}

interface Mistake {
  path: string;
  message: string;
}

/** A station being written; what the rules would refuse is said before it is sent. */
export function useStationForm(station: Station | null, stations: readonly Station[]) {
  const [form, setForm] = useState<StationFields>(() => fieldsOf(station, stations));
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);
  const saving = useSubmit(saveStation);
  const change = (part: Partial<StationFields>) => setForm((before) => ({ ...before, ...part }));
  const save = async () => {
    const found = mistakesOf(station?.id ?? '', form, stations);
    setMistakes(found);
    if (found.length > 0) return;
    if (!(await saving.submit(inputOf(station?.id, form)))) return;
    toast('已保存');
    back();
  };
  const errorOf = (path: string): string | undefined =>
    mistakes.find((one) => one.path === path)?.message ?? saving.fieldErrors[path];
  return { form, change, save, saving, mistakes, errorOf };
}

function fieldsOf(station: Station | null, stations: readonly Station[]): StationFields {
  // an office begins at the top
  const usual = stations.length === 0 ? 'district' : 'street';
  return {
    code: station?.code ?? '',
    name: station?.name ?? '',
    level: station?.level ?? usual,
    parentId: station?.parentId ?? '',
    address: station?.address ?? '',
    phone: station?.phone ?? '',
    lat: station?.place?.lat ?? null,
    lng: station?.place?.lng ?? null,
    hours: { days: { ...(station?.hours.days ?? STANDARD_HOURS.days) } },
  };
}

function mistakesOf(id: string, form: StationFields, stations: readonly Station[]): Mistake[] {
  const parent = parentRefusal(
    { id, parentId: form.parentId, level: form.level },
    stationTree(stations),
  );
  const hours = openingHoursRefusal(form.hours);
  const half = (form.lat === null) !== (form.lng === null);
  return [
    ...(form.name.trim() === '' ? [{ path: 'name', message: '请填写站点名称。' }] : []),
    ...(/^[A-Z]{2}$/.test(form.code)
      ? []
      : [{ path: 'code', message: '站点代码是两个大写字母，例如 PH。' }]),
    ...(parent === null ? [] : [{ path: 'parentId', message: parent }]),
    ...(form.address.trim() === '' ? [{ path: 'address', message: '请填写地址。' }] : []),
    ...(half ? [{ path: 'lat', message: '经度和纬度要一起填，或者都不填。' }] : []),
    ...(hours === null ? [] : [{ path: 'hours', message: hours }]),
  ];
}

function inputOf(id: string | undefined, form: StationFields): StationInput {
  const { lat, lng, hours, ...fields } = form;
  const days: StationInput['hours']['days'] = {};
  for (const [day, spans] of Object.entries(hours.days)) {
    if (isDay(day) && spans && spans.length > 0)
      days[day] = spans.map(([from, to]): [string, string] => [from, to]);
  }
  return {
    ...(id !== undefined && { id }),
    ...fields,
    ...(lat !== null && lng !== null && { place: { lat, lng } }),
    hours: { days },
  };
}

const isDay = (text: string): text is '1' | '2' | '3' | '4' | '5' | '6' | '7' =>
  /^[1-7]$/.test(text);
