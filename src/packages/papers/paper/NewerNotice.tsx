import { sayMoment } from '@domain/time/say';
import { Button } from '@/components/input/Button';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import { now } from '@/platform/now';
import type { PaperSync } from './use-paper-sync';

/** Another phone went on with the same paper: he chooses with which to go on, and both stay. */
export function NewerNotice({ sync }: { sync: PaperSync }) {
  const { newer, failure, takeOwn, takeNewer } = sync;
  if (newer === null) return null;
  return (
    <>
      <SubmitError failure={failure} onRetry={() => void takeNewer()} />
      <Notice
        tone="warn"
        title="这份文书在另一台设备上也改过"
        actions={
          <>
            <Button size="small" onPress={() => void takeNewer()}>
              用那边的
            </Button>
            <Button size="small" onPress={takeOwn}>
              用这台的
            </Button>
          </>
        }
      >
        {`那边是 ${sayMoment(newer.savedAt, now())} 保存的。选哪一份接着写都行，另一份也会留着，在“写一份文书”里找得到。`}
      </Notice>
    </>
  );
}
