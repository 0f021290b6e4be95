import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import type { usePaperFile } from './use-paper-file';

interface PaperDoneProps {
  file: ReturnType<typeof usePaperFile>;
  onRetry: () => void;
}

/** How the drawing of the file went. */
export function PaperDone({ file: { failure, unopened, made }, onRetry }: PaperDoneProps) {
  return (
    <>
      {failure === null || failure.fields.length > 0 ? null : (
        <SubmitError failure={failure} onRetry={onRetry} />
      )}
      {made ? (
        <Notice tone="ok" title="文件做好了，已经放进事项的材料">
          以后在事项的“材料”里随时能打开。
        </Notice>
      ) : null}
      {unopened ? (
        <Notice tone="warn" title="文件做好了，但没能打开">
          请再点一次“生成文件”；还不行，把这一页截图打印也可以。
        </Notice>
      ) : null}
    </>
  );
}
