import { sayMoment } from '@domain/time/say';
import type { Clash } from '@/api/use-draft';
import { Button } from '@/components/input/Button';
import { Notice } from '@/components/state/Notice';
import { now } from '@/platform/now';

/** The same draft was written on another phone meanwhile: he chooses with which to go on. */
export function ClashNotice({ clash }: { clash: Clash | null }) {
  if (clash === null) return null;
  return (
    <Notice
      tone="warn"
      title="另一台手机上也写了这份内容"
      actions={
        <>
          <Button size="small" onPress={clash.keepMine}>
            用这台手机上的
          </Button>
          <Button size="small" kind="quiet" onPress={clash.takeTheirs}>
            用另一台的
          </Button>
        </>
      }
    >
      {`另一台是 ${sayMoment(clash.savedAt, now())} 保存的。选好之前，两份都还在。`}
    </Notice>
  );
}
