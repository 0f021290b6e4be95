import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { Page } from '@/components/layout/Page';
import { Loaded } from '@/components/state/Loaded';
import { SubmitError } from '@/components/state/SubmitError';
import { FilesPart } from '@/handling/parts/FilesPart';
import { HistoryPart } from '@/handling/parts/HistoryPart';
import { MessagesPart } from '@/handling/parts/MessagesPart';
import { CaseActions } from './CaseActions';
import { CaseHead } from './CaseHead';
import { CaseMove } from './CaseMove';
import { CasePart } from './CasePart';
import { CaseTabs } from './CaseTabs';
import { MembersPart } from './MembersPart';
import { useCase } from './use-case';

/** A case in the hands of a lawyer or expert: whose turn it is, the worker's data in full, and every step of the work. */
export default function CasePage() {
  const { id = '', taken = '' } = useRouter().params;
  const page = useCase(id);
  const { query, part, mayWrite, changed } = page;
  const { data } = query;
  return (
    <Page
      title="案件"
      footer={
        data && data.actions.length > 0 ? <CaseActions matter={data} page={page} /> : undefined
      }
    >
      <Loaded query={query} shape="detail">
        {(matter) => (
          <View>
            <SubmitError failure={query.error ?? null} onRetry={query.reload} />
            <CaseHead matter={matter} page={page} justTaken={taken !== ''} />
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
    </Page>
  );
}
