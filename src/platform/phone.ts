import { makePhoneCall } from '@tarojs/taro';
import { granted, type Outcome } from './outcome';
import { refusal } from './refusal';

/** Opens the dialler with a number. */
export async function callPhone(number: string): Promise<Outcome<void>> {
  try {
    await makePhoneCall({ phoneNumber: number });
    return granted(undefined);
  } catch (thrown) {
    return refusal(thrown);
  }
}
