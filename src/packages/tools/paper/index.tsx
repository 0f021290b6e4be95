import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { TextLink } from '@/components/input/TextLink';
import { BottomBar } from '@/components/layout/BottomBar';
import { Confirm } from '@/components/layout/Confirm';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { Steps } from '@/components/show/Steps';
import { ErrorSummary } from '@/components/state/ErrorSummary';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import '../tools.scss';
import './paper.scss';
import { Preview } from './Preview';
import { StepView } from './StepView';
import { usePaper } from './use-paper';
import { usePaperFile } from './use-paper-file';

/** One document: asked step by step, shown as it will be printed, made into a file. */
export default function PaperPage() {
  const part = usePaper();
  const file = usePaperFile(part);
  const [dropping, setDropping] = useState(false);
  const { template, step, last, current, mistakes, savedAt, next, turnTo, drop } = part;
  const earlier =
    step > 1 ? (
      <Button block onPress={() => turnTo(step - 1)}>
        上一步
      </Button>
    ) : undefined;
  return (
    <Page
      title={template.title}
      footer={
        <BottomBar more={earlier} note={current ? undefined : '生成文件要联网，别的都不用'}>
          {current ? (
            <Button kind="primary" size="main" onPress={next}>
              {step === last - 1 ? '看看样子' : '下一步'}
            </Button>
          ) : (
            <Button
              kind="primary"
              size="main"
              icon="file"
              busy={file.busy}
              onPress={() => void file.make()}
            >
              生成文件（Word）
            </Button>
          )}
        </BottomBar>
      }
    >
      <Stack gap={16}>
        <Steps current={step} total={last} saved={savedAt} />
        <ErrorSummary errors={mistakes} />
        {current ? (
          <StepView part={part} />
        ) : (
          <>
            {file.failure === null ? null : (
              <SubmitError failure={file.failure} onRetry={() => void file.make()} />
            )}
            {file.unopened ? (
              <Notice tone="warn" title="文件做好了，但没能打开">
                请再点一次“生成文件”；还不行，把这一页截图打印也可以。
              </Notice>
            ) : null}
            <Preview part={part} />
          </>
        )}
        <TextLink tone="quiet" onPress={() => setDropping(true)}>
          删掉这份，不写了
        </TextLink>
      </Stack>
      <Confirm
        open={dropping}
        title="删掉这份文书？"
        action="删掉"
        danger
        onConfirm={drop}
        onClose={() => setDropping(false)}
      >
        在这台手机上填的内容会没有了。
      </Confirm>
    </Page>
  );
}
