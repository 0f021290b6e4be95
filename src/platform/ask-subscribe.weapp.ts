import { requestSubscribeMessage } from '@tarojs/taro';
import { granted, type Outcome } from './outcome';
import { refusal } from './refusal';

/** WeChat's own question, by template ids; answers the accepted ones. */
export async function askSubscribe(templateIds: string[]): Promise<Outcome<string[]>> {
  try {
    const answer: Record<string, unknown> = {
      ...(await requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] })),
    };
    return granted(templateIds.filter((id) => answer[id] === 'accept'));
  } catch (thrown) {
    return refusal(thrown);
  }
}
