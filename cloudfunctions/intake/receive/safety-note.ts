import { isHeld } from '@domain/privacy/content-check';
import type { FileDocument } from '../../documents';
import type { TextVerdict } from '../../kernel/text-safety';

const NOTES: Partial<Record<TextVerdict, string>> = {
  risky: '平台检查认为文字可能有问题，请看一下内容再处理。',
  review: '平台检查对文字拿不准，请看一下内容再处理。',
};

const FILE_NOTE = '有材料没通过平台检查，请打开看一下。';

/** What staff read of the platform's verdicts, on the matter's first line of history; nothing where all is clean. */
export function safetyNote(
  verdict: TextVerdict,
  files: readonly Pick<FileDocument, 'safety'>[] = [],
): string | undefined {
  const fileNote = files.some(({ safety }) => isHeld(safety)) ? FILE_NOTE : '';
  return `${NOTES[verdict] ?? ''}${fileNote}` || undefined;
}
