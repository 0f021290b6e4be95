import { downloadFile, openDocument, previewImage } from '@tarojs/taro';
import type { OpenableFile } from './openable-file';
import { granted, type Outcome, unavailable } from './outcome';
import { refusal } from './refusal';

/** Shows a file by its short-lived address: pictures in the viewer, papers in WeChat's reader. */
export async function openFile({ url, name, kind }: OpenableFile): Promise<Outcome<void>> {
  try {
    if (kind === 'image') {
      await previewImage({ urls: [url] });
      return granted(undefined);
    }
    const { tempFilePath, statusCode } = await downloadFile({ url });
    if (statusCode !== 200) return unavailable(`HTTP ${statusCode}`);
    await openDocument({ filePath: tempFilePath, fileType: fileType(name), showMenu: true });
    return granted(undefined);
  } catch (thrown) {
    return refusal(thrown);
  }
}

const READABLE = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf'] as const;

function fileType(name: string): (typeof READABLE)[number] | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return READABLE.find((known) => known === ending);
}
