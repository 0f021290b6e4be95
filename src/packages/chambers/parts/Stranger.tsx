import { Button } from '@/components/input/Button';
import { EmptyState } from '@/components/state/EmptyState';
import { go } from '@/platform/navigate';

/** Told to somebody who is no lawyer or expert of the office, with the way to become one. */
export function Stranger() {
  return (
    <EmptyState
      icon="lock"
      title="这里是律师和专家的页面"
      action={<Button onPress={() => go('/packages/me/join/index')}>我有邀请码</Button>}
    >
      您的账号还不是律师或专家。请向管理员要一个邀请码。
    </EmptyState>
  );
}
