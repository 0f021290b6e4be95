import { View } from '@tarojs/components';
import { FileList } from '@/components/files/FileList';
import { WaitingFiles } from '@/components/files/WaitingFiles';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Tag } from '@/components/show/Tag';
import { NEEDS } from '@/evidence/needs';
import { sayCheck } from './say-check';
import type { CaseFiles } from './use-case-files';
import './parts.scss';

interface EvidenceItemProps {
  itemId: string;
  label: string;
  /** How to get it, or why it is asked for. */
  how?: string;
  /** How much it is wanted, while there is none. */
  need: keyof typeof NEEDS;
  caseFiles: CaseFiles;
  onAdd: (itemId: string) => void;
}

/** One line of the checklist with the files that belong to it. */
export function EvidenceItem({ itemId, label, how, need, caseFiles, onAdd }: EvidenceItemProps) {
  const { stored, files, open, remove } = caseFiles;
  const own = stored.filter((file) => file.itemId === itemId);
  const coming = files.waiting.some((one) => one.itemId === itemId);
  return (
    <Card>
      <View className="aid-item">
        <View className="aid-item-words">
          <View className="aid-item-head">
            <View>{label}</View>
            {own.length > 0 ? (
              <Tag tone="ok" icon="check">
                已有 {own.length} 份
              </Tag>
            ) : (
              <Tag tone={NEEDS[need].tone}>{NEEDS[need].word}</Tag>
            )}
          </View>
          {how === undefined || how === '' ? null : <View className="aid-item-how">{how}</View>}
        </View>
        <Button size="small" icon="plus" label={`添加${label}`} onPress={() => onAdd(itemId)}>
          {own.length > 0 ? '再加' : '添加'}
        </Button>
      </View>
      {own.length > 0 ? (
        <FileList
          files={own}
          onOpen={(file) => void open(file)}
          onRemove={(file) => void remove(file)}
          removable={(file) => file.mine}
          held={sayCheck}
        />
      ) : null}
      {coming ? <WaitingFiles files={files} itemId={itemId} /> : null}
    </Card>
  );
}
