import { View } from '@tarojs/components';
import { Loaded } from '@/components/state/Loaded';
import { SubmitError } from '@/components/state/SubmitError';
import { CasePart } from './parts/CasePart';
import { FilesPart } from '@/handling/parts/FilesPart';
import { HistoryPart } from '@/handling/parts/HistoryPart';
import { MatterHead } from './MatterHead';
import { MessagesPart } from '@/handling/parts/MessagesPart';
import { PartTabs } from './PartTabs';
import { PlacingPart } from './parts/PlacingPart';
import type { MatterPageState } from './use-matter-page';
import { useMayWrite } from './use-may-write';
import './matter.scss';

/** Head and the part that is looked at; only that part is drawn. */
export function MatterContent({ page }: { page: MatterPageState }) {
  const { query, part, setPart } = page;
  const mayWrite = useMayWrite(query.data);
  return (
    <Loaded query={query} shape="detail">
      {(matter) => (
        <View>
          <SubmitError unasked failure={query.error ?? null} onRetry={query.reload} />
          <MatterHead matter={matter} page={page} />
          <PartTabs matter={matter} part={part} onChange={setPart} />
          {part === 'case' ? <CasePart matter={matter} page={page} /> : null}
          {part === 'placing' ? <PlacingPart matter={matter} page={page} /> : null}
          {part === 'files' ? (
            <FilesPart matter={matter} mayWrite={mayWrite} onChanged={page.changed} />
          ) : null}
          {part === 'messages' ? (
            <MessagesPart matter={matter} mayWrite={mayWrite} onChanged={page.changed} />
          ) : null}
          {part === 'history' ? <HistoryPart matter={matter} /> : null}
        </View>
      )}
    </Loaded>
  );
}
