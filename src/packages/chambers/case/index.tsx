import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useWide } from '@/platform/wide';
import { ChambersPage } from '../frame/ChambersPage';
import { HOME } from '../frame/places';
import { CaseActions, caseActions } from './CaseActions';
import { CaseContent } from './CaseContent';
import { useCase } from './use-case';
import './case.scss';

/** A case in the hands of a lawyer or expert: whose turn it is, the worker's data in full, and every step of the work. */
export default function CasePage() {
  const { id = '', taken = '' } = useRouter().params;
  const page = useCase(id);
  const wide = useWide();
  const { data } = page.query;
  const actions =
    data && caseActions(data).length > 0 ? <CaseActions matter={data} page={page} /> : undefined;
  return (
    <ChambersPage
      title="案件"
      place={HOME}
      below
      footer={actions && !wide ? <View className="c-bar">{actions}</View> : actions}
    >
      <CaseContent page={page} justTaken={taken !== ''} />
    </ChambersPage>
  );
}
