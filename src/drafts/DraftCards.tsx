import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Confirm } from '@/components/layout/Confirm';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { sayWhen } from '@/format/day';
import { go } from '@/platform/navigate';
import { now } from '@/platform/now';
import { toast } from '@/platform/toast';
import { type OpenDraft, useDrafts } from './use-drafts';

const KINDS = {
  apply: { title: '您有一份没写完的申请', path: '/packages/aid/apply/index' },
  ask: { title: '您有一个没问完的问题', path: '/packages/aid/ask/index' },
} as const;

/** Forms that were begun and not sent, to go on with; nothing when there are none. */
export function DraftCards({ most }: { most?: number }) {
  const { drafts, drop } = useDrafts();
  const [leaving, setLeaving] = useState<OpenDraft | null>(null);
  const [failed, setFailed] = useState(false);
  const throwAway = async (draft: OpenDraft) => {
    setLeaving(null);
    const gone = await drop(draft);
    setFailed(!gone);
    if (gone) toast('已删除');
  };
  if (drafts.length === 0) return null;
  return (
    <Stack gap={12}>
      {drafts.slice(0, most).map((draft) => (
        <Card key={draft.draftId}>
          <Cell icon="edit" iconTone="brand" title={KINDS[draft.kind].title} note={noteOf(draft)} />
          <Stack direction="row" gap={8}>
            <Button
              kind="primary"
              size="small"
              onPress={() => go(KINDS[draft.kind].path, { draft: draft.draftId })}
            >
              继续
            </Button>
            <Button kind="quiet" size="small" onPress={() => setLeaving(draft)}>
              删除
            </Button>
          </Stack>
        </Card>
      ))}
      {failed ? <Notice tone="warn">没有删掉，请联网后再试一次。</Notice> : null}
      <Confirm
        open={leaving !== null}
        title="删除这份草稿？"
        action="删除"
        danger
        onClose={() => setLeaving(null)}
        onConfirm={() => {
          if (leaving) void throwAway(leaving);
        }}
      >
        写过的内容和传过的材料都会删掉，找不回来。
      </Confirm>
    </Stack>
  );
}

const noteOf = ({ summary, savedAt }: OpenDraft) => (
  <>
    <View>{summary === '' ? '还没有写经过' : summary}</View>
    <View>{`${sayWhen(savedAt, now())}保存`}</View>
  </>
);
