import { Button } from '@/components/input/Button';
import { Notice } from '@/components/state/Notice';
import { go } from '@/platform/navigate';

/** The first admin of a new office, whom nobody has invited: he tells who he is, and his door is there. */
export function Appointed() {
  return (
    <Notice
      title="您是管理员"
      actions={
        <Button size="small" onPress={() => go('/packages/me/profile/index')}>
          填姓名和手机号
        </Button>
      }
    >
      先填您的姓名和手机号，“管理”的入口就会出现在这里。
    </Notice>
  );
}
