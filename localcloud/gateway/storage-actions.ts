import { randomUUID } from 'node:crypto';
import { invalidParam } from '../errors';
import { checkCloudPath } from '../storage/cloud-path';
import type { Storage } from '../storage/storage';
import type { Action } from './database-actions';
import { type Parameters, text } from './parameters';

/** The `storage.*` actions of the wire; functions may touch every file. */
export function storageActions(storage: Storage): Record<string, Action> {
  return {
    'storage.getUploadMetadata': (parameters) => {
      const path = checkCloudPath(text(parameters, 'path'));
      return {
        data: {
          url: storage.links.upload(path),
          token: randomUUID(),
          authorization: randomUUID(),
          fileId: storage.ids.of(path),
          cosFileId: randomUUID(),
        },
      };
    },
    'storage.batchGetDownloadUrl': (parameters) => ({
      data: { download_list: storage.tempLinks(wantedFiles(parameters), undefined) },
    }),
    'storage.batchDeleteFile': async (parameters) => {
      const { fileid_list: list } = parameters;
      if (!Array.isArray(list)) throw invalidParam('fileid_list must be a list');
      return { data: { delete_list: await storage.remove(list.map(String), undefined) } };
    },
  };
}

function wantedFiles(parameters: Parameters) {
  const { file_list: list } = parameters;
  if (!Array.isArray(list)) throw invalidParam('file_list must be a list');
  return list.map((item: { fileid?: unknown; max_age?: unknown }) => ({
    fileID: String(item.fileid),
    maxAge: typeof item.max_age === 'number' ? item.max_age : undefined,
  }));
}
