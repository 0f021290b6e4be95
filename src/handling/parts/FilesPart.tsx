import { View } from '@tarojs/components';
import { useState } from 'react';
import { attachFile, fileLink } from '@contracts/intake';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import { useFiles } from '@/api/use-files';
import { FileList } from '@/components/files/FileList';
import { FilePicker } from '@/components/files/FilePicker';
import { WaitingFiles } from '@/components/files/WaitingFiles';
import { Checkbox } from '@/components/input/Checkbox';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { EmptyState } from '@/components/state/EmptyState';
import { SubmitError } from '@/components/state/SubmitError';
import { useNow } from '@/platform/now';
import { openFile } from '@/platform/open-file';
import { sayWhen } from '@/format/day';
import type { MatterView } from '../matter-view';
import type { PartProps } from './part-props';

type FileView = MatterView['files'][number];

/** The papers of a matter: open them, add to them; for a collective matter, for everybody to see. */
export function FilesPart({ matter, mayWrite, onChanged }: PartProps) {
  const now = useNow();
  const [shared, setShared] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
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
  const open = async (file: FileView) => {
    setFailure(null);
    try {
      const { url, name } = await call(fileLink, { fileId: file.id });
      await openFile({ url, name, kind: file.kind });
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return (
    <Section>
      <SubmitError failure={failure} />
      {matter.files.length === 0 && files.waiting.length === 0 ? (
        <EmptyState icon="files" title="还没有材料">
          职工传来的和您收到的材料都放在这里。
        </EmptyState>
      ) : (
        <Card flush>
          <FileList
            files={matter.files}
            onOpen={(file) => void open(file)}
            note={(file) =>
              `${file.by} ${sayWhen(file.at, now)}${file.shared ? ' · 每位职工可见' : ''}`
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
    </Section>
  );
}
