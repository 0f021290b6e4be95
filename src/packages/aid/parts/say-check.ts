import type { CaseFile } from './use-case-files';

/** What the platform's check of a file means for the worker; '' for nothing. */
export function sayCheck({ verdict, opening, mine, kind }: CaseFile): string {
  if (mine)
    return verdict === 'risky'
      ? `这${kind === 'audio' ? '段录音' : '张图片'}没有通过平台的内容检查，只有工作人员能看。不影响您的事项，不用重传。`
      : '';
  if (opening !== 'closed') return '';
  return verdict === 'pending'
    ? '平台正在检查，过一会儿就能打开。'
    : '没有通过平台的内容检查，暂时打不开。需要的话，请问承办的人。';
}
