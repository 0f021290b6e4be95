import { newFileId } from '@/platform/picked-file';

/** The id of a new draft; the matter that grows from it will have the same. Nobody can guess it. */
export const newDraftId = (): string => newFileId();
