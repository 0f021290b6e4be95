import { View } from '@tarojs/components';
import { ActionBar } from '@/handling/ActionBar';
import type { MatterActionName, MatterView } from '@/handling/matter-view';
import { CASE_FORMS } from './case-forms';
import type { CasePageState } from './use-case';
import './case.scss';

/** What brings a case forward, the most telling first. */
const ORDER: readonly MatterActionName[] = [
  'releaseAnswer',
  'answer',
  'recordContact',
  'recordWork',
  'enterStage',
  'conclude',
  'requestMaterials',
  'escalate',
];

/** What the server says may be done now, in the order of a case. */
export function CaseActions({ matter, page }: { matter: MatterView; page: CasePageState }) {
  const { actions } = matter;
  const shown = ORDER.filter((action) => actions.includes(action) && action in CASE_FORMS);
  if (shown.length === 0) return null;
  return (
    <View className="c-bar">
      <ActionBar actions={shown} onPress={page.setMove} />
    </View>
  );
}
