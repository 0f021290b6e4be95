import Taro from '@tarojs/taro';
import { startCloud } from './cloud';
import { pathOf } from './files.weapp';
import { type PickedFile, uploadPath } from './picked-file';
import { messageOf } from './refusal';
import type { Upload, UploadResult } from './upload-result';

/** Sends a kept file to the person's own place in the cloud; `onProgress` gets the share sent, 0 to 1. */
export function upload(file: PickedFile, onProgress: (share: number) => void): Upload {
  startCloud();
  let abort = () => undefined as void;
  const done = new Promise<UploadResult>((settle) => {
    const task: unknown = Taro.cloud.uploadFile({
      cloudPath: uploadPath(file),
      filePath: pathOf(file),
      success: ({ fileID }) => settle({ kind: 'stored', fileID }),
      fail: (error) => {
        const why = messageOf(error);
        settle(/abort/i.test(why) ? { kind: 'aborted' } : { kind: 'failed', why });
      },
    });
    if (!isTask(task)) return;
    task.onProgressUpdate(({ progress }) => onProgress(progress / 100));
    abort = () => task.abort();
  });
  return { done, abort: () => abort() };
}

interface Task {
  onProgressUpdate: (listener: (progress: { progress: number }) => void) => void;
  abort: () => void;
}

function isTask(value: unknown): value is Task {
  return (
    typeof value === 'object' && value !== null && 'onProgressUpdate' in value && 'abort' in value
  );
}
