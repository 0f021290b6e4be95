import Taro from '@tarojs/taro';
import type { CloudId } from './cloud-id';
import { granted, type Outcome, unavailable } from './outcome';
import { refusal } from './refusal';

/** Scenes in which a card was opened inside a group chat. */
const FROM_GROUP: readonly number[] = [1008, 1044, 1158, 1160, 1185];

/** The group from which the program was opened, for a function to read. `unavailable` when it was not opened from one. */
export async function openedFromGroup(): Promise<Outcome<CloudId>> {
  if (!FROM_GROUP.includes(Taro.getEnterOptionsSync().scene ?? 0))
    return unavailable('not opened from a group');
  try {
    const info: object = await Taro.getGroupEnterInfo({});
    if (!('cloudID' in info) || typeof info.cloudID !== 'string') return unavailable('no cloudID');
    return granted(wx.cloud.CloudID(info.cloudID));
  } catch (thrown) {
    return refusal(thrown);
  }
}
