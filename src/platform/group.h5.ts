import { askClientDoor } from './client-door.h5';
import type { CloudId } from './cloud-id';
import { granted, type Outcome, unavailable } from './outcome';
import { refusal } from './refusal';

/** The group of the address (`?group=`), as if a card had been opened in it. */
export async function openedFromGroup(): Promise<Outcome<CloudId>> {
  const opengid = new URLSearchParams(location.search).get('group');
  if (opengid === null || opengid === '') return unavailable('not opened from a group');
  try {
    const answer = await askClientDoor('cloud-id', { type: 'groupEnter', opengid });
    if (typeof answer === 'object' && answer !== null && 'cloudID' in answer) {
      return granted({ cloudID: String(answer.cloudID) });
    }
    return unavailable('no cloudID');
  } catch (thrown) {
    return refusal(thrown);
  }
}
