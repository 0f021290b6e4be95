import { getFuzzyLocation, openLocation } from '@tarojs/taro';
import { granted, type Outcome } from './outcome';
import type { NamedPlace, Place } from './place';
import { refusal } from './refusal';

/** Roughly where the person is, to put the nearest station first. Always optional: a district can be chosen instead. */
export async function whereAmI(): Promise<Outcome<Place>> {
  try {
    const { latitude, longitude } = await getFuzzyLocation({ type: 'gcj02' });
    return granted({ latitude, longitude });
  } catch (thrown) {
    return refusal(thrown);
  }
}

/** Shows a place on the map. */
export async function showOnMap(place: NamedPlace): Promise<Outcome<void>> {
  try {
    await openLocation({ ...place, scale: 16 });
    return granted(undefined);
  } catch (thrown) {
    return refusal(thrown);
  }
}
