import { View } from '@tarojs/components';
import { Loaded } from '@/components/state/Loaded';
import { SubmitError } from '@/components/state/SubmitError';
import { FilesPart } from '@/handling/parts/FilesPart';
import { HistoryPart } from '@/handling/parts/HistoryPart';
import { MessagesPart } from '@/handling/parts/MessagesPart';
import { CaseHead } from './CaseHead';
import { CaseMove } from './CaseMove';
import { CasePart } from './CasePart';
import { CaseTabs } from './CaseTabs';
import { MembersPart } from './MembersPart';
import type { CasePageState } from './use-case';

interface CaseContentProps {
  page: CasePageState;
  /** He has accepted it a moment ago. */
  justTaken: boolean;
}

/** Head and the part that is looked at; only that part is drawn. */
export function CaseContent({ page, justTaken }: CaseContentProps) {
  const { query, part, mayWrite, changed } = page;
  return (
    <Loaded query={query} shape="detail">
      {(matter) => (
        <View>
          <SubmitError unasked failure={query.error ?? null} onRetry={query.reload} />
          <CaseHead matter={matter} page={page} justTaken={justTaken} />
          <CaseTabs matter={matter} part={part} onChange={page.setPart} />
          {part === 'case' ? <CasePart matter={matter} page={page} /> : null}
          {part === 'members' ? <MembersPart leadId={matter.id} /> : null}
          {part === 'files' ? (
            <FilesPart matter={matter} mayWrite={mayWrite} onChanged={changed} />
          ) : null}
          {part === 'messages' ? (
            <MessagesPart matter={matter} mayWrite={mayWrite} onChanged={changed} />
          ) : null}
          {part === 'history' ? <HistoryPart matter={matter} /> : null}
          <CaseMove matter={matter} page={page} />
        </View>
      )}
    </Loaded>
  );
}
