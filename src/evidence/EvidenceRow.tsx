import { View } from '@tarojs/components';
import type { TickedItem } from '@domain/law/evidence';
import { Button } from '@/components/input/Button';
import { Tag } from '@/components/show/Tag';
import { NEEDS } from './needs';

interface EvidenceRowProps {
  /** In words for its reader. */
  item: TickedItem;
  onAdd: (() => void) | undefined;
}

/** One item of the list: ticked when a file stands under it. */
export function EvidenceRow({ item, onAdd }: EvidenceRowProps) {
  const { label, how, need, files } = item;
  return (
    <View className="evidence-row">
      <View className="evidence-words">
        <View className="evidence-head">
          <View>{label}</View>
          {files > 0 ? (
            <Tag tone="ok" icon="check">
              已有 {files} 份
            </Tag>
          ) : (
            <Tag tone={NEEDS[need].tone}>{NEEDS[need].word}</Tag>
          )}
        </View>
        <View className="evidence-quiet">{how}</View>
      </View>
      {onAdd === undefined ? null : (
        <Button
          size="small"
          icon="plus"
          label={files > 0 ? `再加，${label}` : `添加${label}`}
          onPress={onAdd}
        >
          {files > 0 ? '再加' : '添加'}
        </Button>
      )}
    </View>
  );
}
