import type { TextVerdict } from '../../kernel/text-safety';

const NOTES: Partial<Record<TextVerdict, string>> = {
  risky: '平台检查认为文字可能有问题，请看一下内容再处理。',
  review: '平台检查对文字拿不准，请看一下内容再处理。',
};

/** What staff read of the platform's verdict, on the matter's first line of history; nothing for a clean text. */
export function safetyNote(verdict: TextVerdict): string | undefined {
  return NOTES[verdict];
}
