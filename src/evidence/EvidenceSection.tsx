import { View } from '@tarojs/components';
import { useState } from 'react';
import { checklistOf, tick } from '@domain/law/evidence';
import type { TopicId } from '@domain/triage/topics';
import type { Files } from '@/api/use-files';
import { FileSources } from '@/components/files/FileSources';
import { TextLink } from '@/components/input/TextLink';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { forOffice } from '@/handling/rows/office-words';
import { Burdens } from './Burdens';
import './evidence.scss';
import { EvidenceRow } from './EvidenceRow';

interface EvidenceSectionProps {
  topic: TopicId;
  /** The matter's files, each filed under an item's id. */
  stored: readonly { itemId: string }[];
  /** Takes new files under an item; absent for who may only look. */
  files?: Pick<Files, 'pick'> | undefined;
  /** The reader is the worker himself. */
  own?: boolean;
}

/** The evidence of the topic: what is there, what is still wanted and how to get it, and who has to prove what. */
export function EvidenceSection({ topic, stored, files, own = false }: EvidenceSectionProps) {
  const [open, setOpen] = useState(false);
  const [adding, setAdding] = useState<string | null>(null);
  const checklist = checklistOf([topic]);
  const { items, lacking } = tick(checklist, stored);
  const say = (words: string) => (own ? words : forOffice(words));
  if (items.length === 0) return null;
  const there = items.filter((item) => item.files > 0).length;
  return (
    <Section
      title="证据清单"
      note={`已有 ${there} 样，共 ${items.length} 样`}
      action={
        <TextLink label={open ? '收起，证据清单' : '展开，证据清单'} onPress={() => setOpen(!open)}>
          {open ? '收起' : '展开'}
        </TextLink>
      }
    >
      {lacking.length === 0 || open ? null : (
        <View className="evidence-quiet">
          {`最好再有：${lacking.map(({ label }) => say(label)).join('、')}`}
        </View>
      )}
      {open ? (
        <>
          <Card flush>
            {items.map((item) => (
              <EvidenceRow
                key={item.id}
                item={{ ...item, label: say(item.label), how: say(item.how) }}
                onAdd={files === undefined ? undefined : () => setAdding(item.id)}
              />
            ))}
          </Card>
          <Burdens checklist={checklist} own={own} />
        </>
      ) : null}
      {files === undefined ? null : (
        <FileSources
          open={adding !== null}
          onClose={() => setAdding(null)}
          onChoose={(source) => {
            const itemId = adding ?? '';
            setAdding(null);
            void files.pick(source, itemId);
          }}
        />
      )}
    </Section>
  );
}
