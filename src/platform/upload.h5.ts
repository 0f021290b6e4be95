import { blobOf } from './file-box.h5';
import { type PickedFile, uploadPath } from './picked-file';
import { messageOf } from './refusal';
import { currentSession } from './session.h5';
import type { Upload, UploadResult } from './upload-result';

/** Sends a kept file to the person's own place in the local cloud; `onProgress` gets the share sent, 0 to 1. */
export function upload(file: PickedFile, onProgress: (share: number) => void): Upload {
  const request = new XMLHttpRequest();
  return { done: send(request, file, onProgress).catch(failed), abort: () => request.abort() };
}

const failed = (thrown: unknown): UploadResult => ({ kind: 'failed', why: messageOf(thrown) });

async function send(
  request: XMLHttpRequest,
  file: PickedFile,
  onProgress: (share: number) => void,
): Promise<UploadResult> {
  const [{ token }, blob] = await Promise.all([currentSession(), blobOf(file.id)]);
  if (blob === null) return { kind: 'failed', why: 'the chosen file is gone' };
  return new Promise((settle) => {
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total === 0 ? 0 : loaded / total),
    );
    request.addEventListener('abort', () => settle({ kind: 'aborted' }));
    request.addEventListener('error', () => settle({ kind: 'failed', why: 'network' }));
    request.addEventListener('load', () => settle(readAnswer(request)));
    request.open('POST', `/client/upload?path=${encodeURIComponent(uploadPath(file))}`);
    request.setRequestHeader('authorization', `Bearer ${token}`);
    request.send(blob);
  });
}

function readAnswer({ status, responseText }: XMLHttpRequest): UploadResult {
  try {
    const answer: unknown = JSON.parse(responseText);
    if (typeof answer === 'object' && answer !== null && 'fileID' in answer) {
      return { kind: 'stored', fileID: String(answer.fileID) };
    }
  } catch {
    // Not the local cloud's answer: the status says more.
  }
  return { kind: 'failed', why: `HTTP ${status}: ${responseText.slice(0, 200)}` };
}
