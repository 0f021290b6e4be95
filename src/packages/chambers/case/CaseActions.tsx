import { ActionBar } from '@/handling/ActionBar';
import type { MatterActionName, MatterView } from '@/handling/matter-view';
import { CASE_FORMS } from './case-forms';
import type { CasePageState } from './use-case';

/** What brings a case forward, the most telling first. */
const ORDER: readonly MatterActionName[] = [
  'releaseAnswer',
  'answer',
  'recordContact',
  'recordWork',
  'enterStage',
  'conclude',
  'papersComplete',
  'requestMaterials',
  'escalate',
  'handBack',
  'amend',
];

/** What the server says may be done now, in the order of a case. */
export const caseActions = ({ actions }: MatterView): readonly MatterActionName[] =>
  ORDER.filter((action) => actions.includes(action) && action in CASE_FORMS);

/** The moves of a case as buttons. */
export function CaseActions({ matter, page }: { matter: MatterView; page: CasePageState }) {
  return <ActionBar actions={caseActions(matter)} onPress={page.setMove} />;
}
