import { View } from '@tarojs/components';
import { TOPICS } from '@domain/triage/topics';
import { useState } from 'react';
import { attachFile } from '@contracts/intake';
import { call } from '@/api/call';
import { useFiles } from '@/api/use-files';
import { FileList } from '@/components/files/FileList';
import { FilePicker } from '@/components/files/FilePicker';
import { WaitingFiles } from '@/components/files/WaitingFiles';
import { Checkbox } from '@/components/input/Checkbox';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { EmptyState } from '@/components/state/EmptyState';
import { SubmitError } from '@/components/state/SubmitError';
import { EvidenceSection } from '@/evidence/EvidenceSection';
import { useNow } from '@/platform/now';
import { sayWhen } from '@/format/day';
import { SealedFile } from '../files/SealedFile';
import { sayCheck } from '../files/say-check';
import { useOpenFile } from '../files/use-open-file';
import type { MatterView } from '../matter-view';
import type { PartProps } from './part-props';

/** The papers of a matter: open them, add to them; for a collective matter, for everybody to see. */
export function FilesPart({ matter, mayWrite, onChanged }: PartProps) {
  const now = useNow();
  const [shared, setShared] = useState(false);
  const opening = useOpenFile();
  const files = useFiles({
    holder: matter.id,
    attach: ({ fileID, name, itemId }) =>
      call(attachFile, {
        holderId: matter.id,
        uploaded: fileID,
        name,
        itemId,
        ...(matter.lead && { shared }),
      }),
    onAttached: onChanged,
  });
  return (
    <Section>
      <EvidenceSection
        topic={matter.triage.topic}
        stored={matter.files}
        files={mayWrite ? files : undefined}
      />
      <SubmitError failure={opening.failure} />
      {matter.files.length === 0 && files.waiting.length === 0 ? (
        <EmptyState icon="files" title="还没有材料">
          职工传来的和您收到的材料都放在这里。
        </EmptyState>
      ) : (
        <Card>
          <FileList
            files={matter.files}
            onOpen={(file) => void opening.open(file)}
            held={sayCheck}
            note={(file) =>
              [
                paperOf(file.itemId, matter),
                `${file.by} ${sayWhen(file.at, now)}`,
                file.shared ? '每位职工可见' : '',
              ]
                .filter((part) => part !== '')
                .join(' · ')
            }
          />
          <WaitingFiles files={files} />
        </Card>
      )}
      {mayWrite ? (
        <View>
          {matter.lead ? (
            <Checkbox name="shared" checked={shared} onChange={setShared}>
              新加的材料给每位职工看
            </Checkbox>
          ) : null}
          <FilePicker files={files} itemId="">
            加材料
          </FilePicker>
        </View>
      ) : null}
      <SealedFile files={opening} />
    </Section>
  );
}

/** Which paper of the list it was handed in as; '' for anything else. */
const paperOf = (itemId: string, { triage }: MatterView): string =>
  TOPICS[triage.topic].evidence.find(({ id }) => id === itemId)?.label ?? '';
