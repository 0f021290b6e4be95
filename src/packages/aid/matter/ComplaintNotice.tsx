import { View } from '@tarojs/components';
import { sayMoment } from '@domain/time/say';
import { Notice } from '@/components/state/Notice';
import type { OwnMatterPage } from './own-matter';

/** His complaint and what became of it. */
export function ComplaintNotice({ matter }: { matter: OwnMatterPage }) {
  const { complaint, now } = matter;
  if (complaint === null) return null;
  const answered = complaint.answer !== '';
  return (
    <Notice
      tone={answered ? 'ok' : 'info'}
      title={
        answered ? '您的投诉有答复了' : `您的投诉，最迟 ${sayMoment(complaint.dueAt, now)} 答复`
      }
    >
      <View>您说：{complaint.text}</View>
      {answered ? <View>答复：{complaint.answer}</View> : null}
    </Notice>
  );
}
