import { useState } from 'react';
import { TOPICS } from '@domain/triage/topics';
import { Button } from '@/components/input/Button';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { EmployerSheet } from './EmployerSheet';
import type { MatterPartProps, OwnMatterPage } from './own-matter';

/** What the first step still lacks, before anybody has asked for it: the employer at once, the rest when he has it. */
export function MissingPart({ matter, reload }: MatterPartProps) {
  const [naming, setNaming] = useState(false);
  const nameless = matter.respondents.length === 0 && matter.actions.includes('amend');
  const others = LOOKED_AT.includes(matter.state) ? othersOf(matter) : [];
  if (!nameless && others.length === 0) return null;
  return (
    <Stack gap={12}>
      {nameless ? (
        <Notice
          title="还不知道是哪家单位"
          actions={
            <Button size="small" icon="plus" onPress={() => setNaming(true)}>
              补上单位名称
            </Button>
          }
        >
          找谁要说法、向哪里申请，都要单位的全称。打听到了就补上。
        </Notice>
      ) : null}
      {others.length === 0 ? null : (
        <Notice icon="attach">
          {`有的话再补上：${others.join('、')}。照片和文件在下面“材料”里加，情况在“消息”里写。没有也不影响我们先看。`}
        </Notice>
      )}
      {naming ? (
        <EmployerSheet
          matterId={matter.id}
          onClose={() => setNaming(false)}
          onNamed={() => {
            setNaming(false);
            reload();
          }}
        />
      ) : null}
    </Stack>
  );
}

const LOOKED_AT: readonly string[] = ['submitted', 'reviewing'];

function othersOf({ triage, files }: OwnMatterPage): string[] {
  const papers: readonly string[] = TOPICS[triage.topic].evidence.map(({ id }) => id);
  const given = new Set(files.map(({ itemId }) => itemId));
  // once there are papers at all, he has seen the list and given what he has
  return triage.missing
    .filter(({ id }) => id !== 'employer' && !(papers.includes(id) && given.size > 0))
    .map(({ label }) => label);
}
