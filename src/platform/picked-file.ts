/** A file somebody has chosen; it stays on the phone until the office has it. */
export interface PickedFile {
  /** Ours; also names the uploaded object. */
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  image: boolean;
}

/** What came of choosing: what is kept, and how many were more than may be kept in one go. */
export interface Picked {
  files: PickedFile[];
  leftOut: number;
}

export type FileSource = 'camera' | 'album' | 'chat';

export const MEGABYTE = 1024 * 1024;

/** What one file may weigh, and how many are handled in one go. */
export const FILE_LIMITS = { image: 10 * MEGABYTE, other: 50 * MEGABYTE, atOnce: 40 } as const;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name nobody can guess: the uploaded object is called so. */
export function newFileId(): string {
  return Array.from({ length: 24 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join(
    '',
  );
}

/** ".pdf" of a name; empty when it has none. */
export function endingOf(name: string): string {
  return /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? '';
}

/** Where the client may put it: its own place, from which a function takes it over. */
export const uploadPath = (file: PickedFile): string => `uploads/${file.id}${endingOf(file.name)}`;
