import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { TextLink } from '@/components/input/TextLink';
import { BottomBar } from '@/components/layout/BottomBar';
import { Confirm } from '@/components/layout/Confirm';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { Steps } from '@/components/show/Steps';
import { ErrorSummary } from '@/components/state/ErrorSummary';
import { Loaded } from '@/components/state/Loaded';
import { SubmitError } from '@/components/state/SubmitError';
import { useReason } from '@/handling/parts/ReasonFields';
import './paper.scss';
import { FullDetails, holdsMasked } from './FullDetails';
import { NewerNotice } from './NewerNotice';
import { PaperDone } from './PaperDone';
import { Preview } from './Preview';
import { StepView } from './StepView';
import { useDropPaper } from './use-drop-paper';
import { type PaperPart, usePaper } from './use-paper';
import { usePaperFile } from './use-paper-file';

/** One document: asked step by step, shown as it will be printed, made into a file. */
export default function PaperPage() {
  const part = usePaper();
  const { waiting } = part.sync;
  return waiting === null ? (
    <Drafting part={part} />
  ) : (
    <Page title={part.template.title}>
      <Loaded query={waiting} shape="form">
        {() => null}
      </Loaded>
    </Page>
  );
}

function Drafting({ part }: { part: PaperPart }) {
  const file = usePaperFile(part);
  const reason = useReason();
  const [inFull, setInFull] = useState(false);
  const { template, matterId, step, last, current, mistakes, savedAt, next, turnTo } = part;
  const [unreasoned, setUnreasoned] = useState(false);
  const make = () => {
    const why = inFull ? reason.said.trim() : '';
    setUnreasoned(inFull && why === '');
    if (!inFull || why !== '') void file.make(why);
  };
  const reasonError = unreasoned
    ? '请说明为什么要用完整信息'
    : file.failure?.fields.find(({ path }) => path === 'reason')?.message;
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
            <Button kind="primary" size="main" icon="file" busy={file.busy} onPress={make}>
              生成文件（Word）
            </Button>
          )}
        </BottomBar>
      }
    >
      <Stack gap={16}>
        <Steps current={step} total={last} saved={savedAt} />
        <NewerNotice sync={part.sync} />
        <ErrorSummary errors={mistakes} />
        {current ? (
          <StepView part={part} />
        ) : (
          <>
            <PaperDone file={file} onRetry={make} />
            {matterId !== '' && holdsMasked(part.blocks()) ? (
              <FullDetails on={inFull} onChange={setInFull} reason={reason} error={reasonError} />
            ) : null}
            <Preview part={part} />
          </>
        )}
        <Drop part={part} />
      </Stack>
    </Page>
  );
}

function Drop({ part }: { part: PaperPart }) {
  const [asking, setAsking] = useState(false);
  const { drop, kept, failure } = useDropPaper(part);
  const confirmed = () => {
    setAsking(false);
    void drop();
  };
  return (
    <>
      <SubmitError failure={failure} onRetry={() => void drop()} />
      <TextLink tone="quiet" onPress={() => setAsking(true)}>
        删掉这份，不写了
      </TextLink>
      <Confirm
        open={asking}
        title="删掉这份文书？"
        action="删掉"
        danger
        onConfirm={confirmed}
        onClose={() => setAsking(false)}
      >
        {kept
          ? '填的内容会没有了，别的手机上也看不到了；已经放进事项材料的文件还在。'
          : '在这台手机上填的内容会没有了。'}
      </Confirm>
    </>
  );
}
