import { env, getFileSystemManager, shareFileMessage } from '@tarojs/taro';
import { granted, type Outcome } from './outcome';
import { refusal } from './refusal';

/** Writes a text to a file and lets somebody send it on, to a chat of his own for example: a phone has no folder. */
export async function saveText(name: string, text: string): Promise<Outcome<void>> {
  const filePath = `${env.USER_DATA_PATH ?? ''}/${name}`;
  try {
    getFileSystemManager().writeFileSync(filePath, text, 'utf8');
    await shareFileMessage({ filePath, fileName: name });
    return granted(undefined);
  } catch (thrown) {
    return refusal(thrown);
  }
}
