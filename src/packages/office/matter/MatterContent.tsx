import { View } from '@tarojs/components';
import { Loaded } from '@/components/state/Loaded';
import { SubmitError } from '@/components/state/SubmitError';
import { CasePart } from './parts/CasePart';
import { FilesPart } from './parts/FilesPart';
import { HistoryPart } from './parts/HistoryPart';
import { MatterHead } from './MatterHead';
import { MessagesPart } from './parts/MessagesPart';
import { PartTabs } from './PartTabs';
import { PlacingPart } from './parts/PlacingPart';
import type { MatterPageState } from './use-matter-page';
import './matter.scss';

/** Head and the part that is looked at; only that part is drawn. */
export function MatterContent({ page }: { page: MatterPageState }) {
  const { query, part, setPart } = page;
  return (
    <Loaded query={query} shape="detail">
      {(matter) => (
        <View>
          <SubmitError failure={query.error ?? null} onRetry={query.reload} />
          <MatterHead matter={matter} page={page} />
          <PartTabs matter={matter} part={part} onChange={setPart} />
          {part === 'case' ? <CasePart matter={matter} page={page} /> : null}
          {part === 'placing' ? <PlacingPart matter={matter} page={page} /> : null}
          {part === 'files' ? <FilesPart matter={matter} page={page} /> : null}
          {part === 'messages' ? <MessagesPart matter={matter} page={page} /> : null}
          {part === 'history' ? <HistoryPart matter={matter} /> : null}
        </View>
      )}
    </Loaded>
  );
}
