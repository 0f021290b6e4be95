import { View } from '@tarojs/components';
import { Segmented } from '@/components/input/Segmented';
import type { MatterView } from '@/handling/matter-view';
import type { CasePartName } from './use-case';
import './case.scss';

interface CaseTabsProps {
  matter: MatterView;
  part: CasePartName;
  onChange: (part: CasePartName) => void;
}

/** The parts of a case; a collective one has its people as a part of its own. */
export function CaseTabs({ matter, part, onChange }: CaseTabsProps) {
  const { lead, memberCount, files, messages } = matter;
  const segments: { value: CasePartName; label: string; count?: number }[] = [
    { value: 'case', label: '案情' },
    ...(lead ? [{ value: 'members', label: '职工', count: memberCount } as const] : []),
    { value: 'messages', label: '消息', count: messages.length || undefined },
    { value: 'files', label: '材料', count: files.length || undefined },
    { value: 'history', label: '经过' },
  ];
  return (
    <View className="c-tabs">
      <Segmented label="看哪一部分" segments={segments} value={part} onChange={onChange} />
    </View>
  );
}
