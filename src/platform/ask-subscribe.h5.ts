import { askClientDoor } from './client-door.h5';
import { granted, type Outcome } from './outcome';
import { refusal } from './refusal';

/** The local cloud books one message of each template, as if the person had agreed. */
export async function askSubscribe(templateIds: string[]): Promise<Outcome<string[]>> {
  try {
    await askClientDoor('subscribe-accept', { templateIds });
    return granted(templateIds);
  } catch (thrown) {
    return refusal(thrown);
  }
}
