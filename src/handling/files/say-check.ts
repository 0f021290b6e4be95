import type { MatterView } from '../matter-view';

type FileView = MatterView['files'][number];

/** What the platform's check of a file means for who works on the matter; '' for nothing. */
export function sayCheck({ verdict, opening, mine }: FileView): string {
  if (verdict !== 'review' && verdict !== 'risky') return '';
  if (mine) return '没有通过平台的内容检查，职工看不到。请换成 PDF 再发。';
  if (opening === 'closed') return '没有通过平台的内容检查，请工作人员打开看。';
  return opening === 'sealed'
    ? '没有通过平台的内容检查，写明理由后可以打开。'
    : '平台对内容拿不准，请看一下。';
}
