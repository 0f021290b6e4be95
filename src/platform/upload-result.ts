export type UploadResult =
  | { kind: 'stored'; fileID: string }
  | { kind: 'aborted' }
  | { kind: 'failed'; why: string };

/** An upload under way. It cannot be resumed, only started again. */
export interface Upload {
  done: Promise<UploadResult>;
  abort: () => void;
}
