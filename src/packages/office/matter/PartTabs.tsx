import { View } from '@tarojs/components';
import { Segmented } from '@/components/input/Segmented';
import type { MatterView } from '@/handling/matter-view';
import type { MatterPart } from './use-matter-page';

interface PartTabsProps {
  matter: MatterView;
  part: MatterPart;
  onChange: (part: MatterPart) => void;
}

const PLACING_STATES: readonly MatterView['state'][] = ['granted', 'offered'];

/** Placing stands there while somebody is looked for, and afterwards for why it is whom it is. */
function wasPlaced({ state, handler, misses }: MatterView): boolean {
  const byLawyer = handler?.kind === 'lawyer' || handler?.kind === 'expert';
  return PLACING_STATES.includes(state) || byLawyer || misses > 0;
}

/** The parts of a matter. */
export function PartTabs({ matter, part, onChange }: PartTabsProps) {
  const placing = wasPlaced(matter);
  const segments: { value: MatterPart; label: string; count?: number }[] = [
    { value: 'case', label: '案情' },
    ...(placing || part === 'placing' ? [{ value: 'placing', label: '派单' } as const] : []),
    { value: 'files', label: '材料', count: matter.files.length || undefined },
    { value: 'messages', label: '消息', count: matter.messages.length || undefined },
    { value: 'history', label: '经过' },
  ];
  return (
    <View className="o-parts">
      <Segmented label="看哪一部分" segments={segments} value={part} onChange={onChange} />
    </View>
  );
}
