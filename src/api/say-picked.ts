import { sayFileSize } from '@/format/file-size';
import { FILE_LIMITS, type PickedFile } from '@/platform/picked-file';

const limitOf = ({ image }: PickedFile) => (image ? FILE_LIMITS.image : FILE_LIMITS.other);

/** Whether a file weighs more than the office takes. */
export const isTooLarge = (file: PickedFile): boolean => file.size > limitOf(file);

/** What to tell of those that were not taken; '' where all were. */
export function sayNotTaken(tooLarge: readonly PickedFile[], leftOut: number): string {
  const many =
    leftOut > 0
      ? [`一次最多选 ${FILE_LIMITS.atOnce} 个，多出的 ${leftOut} 个没有加进来。传完后可以再加。`]
      : [];
  return [...tooLarge.map(sayTooLarge), ...many].join('');
}

const sayTooLarge = (file: PickedFile): string =>
  `“${file.name}”有 ${sayFileSize(file.size)}，超过了 ${sayFileSize(limitOf(file))}，请压缩或分开传。`;
