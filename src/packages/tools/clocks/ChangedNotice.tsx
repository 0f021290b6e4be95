import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { Button } from '@/components/input/Button';
import { reveal } from '@/components/native/reveal-field';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import type { MatterDays } from './use-matter-days';

const PLACE = 'days-changed';

/** What stands in the way of keeping the days with the matter: another has put down others, or the sending failed. */
export function ChangedNotice({ keeping }: { keeping: MatterDays | null }) {
  const changedNow = (keeping?.changed ?? null) !== null;
  useEffect(() => {
    // the button that was pressed may stand far below
    if (changedNow) reveal(PLACE);
  }, [changedNow]);
  if (keeping === null) return null;
  const { changed, error, save } = keeping;
  if (changed === null) return <SubmitError failure={error} onRetry={() => void save()} />;
  return (
    <View id={PLACE}>
      <Notice
        tone="warn"
        title="这些日期刚刚被别人改过"
        actions={
          <>
            <Button size="small" onPress={changed.takeTheirs}>
              用新的
            </Button>
            <Button size="small" kind="quiet" onPress={changed.keepMine}>
              用我填的
            </Button>
          </>
        }
      >
        选“用新的”，这里换成别人刚存的；选“用我填的”，再存的时候就盖过它。
      </Notice>
    </View>
  );
}
