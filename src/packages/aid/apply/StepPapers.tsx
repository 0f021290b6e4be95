import { View } from '@tarojs/components';
import { useState } from 'react';
import { checklistOf } from '@domain/law/evidence';
import { Burdens } from '@/evidence/Burdens';
import { FileSources } from '@/components/files/FileSources';
import { TextLink } from '@/components/input/TextLink';
import { Headline } from '@/components/layout/Headline';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import { EvidenceItem } from '../parts/EvidenceItem';
import { OTHER_PAPERS } from '../parts/other-papers';
import type { Apply } from './use-apply';

/** Step 4: the checklist of the topic, with the files that are there already. */
export function StepPapers({ form, understood, caseFiles }: Apply) {
  const [adding, setAdding] = useState<string | null>(null);
  const topic = form.topic === '' ? understood?.topic : form.topic;
  const checklist = checklistOf(topic === undefined ? [] : [topic]);
  const [telling, setTelling] = useState(false);
  const { files, failure } = caseFiles;
  return (
    <Stack gap={16}>
      <Headline
        title="有哪些材料？"
        note="有什么传什么，没有也可以先提交，以后再补。拍照就行，原件请自己收好。"
      />
      {files.message === '' ? null : <Notice tone="warn">{files.message}</Notice>}
      <SubmitError failure={failure} />
      {checklist.aims.map((aim) => (
        <View className="aid-note" key={aim}>
          {aim}
        </View>
      ))}
      {checklist.items.map(({ id, label, how, need }) => (
        <EvidenceItem
          key={id}
          itemId={id}
          label={label}
          how={how}
          need={need}
          caseFiles={caseFiles}
          onAdd={setAdding}
        />
      ))}
      <EvidenceItem {...OTHER_PAPERS} need="helpful" caseFiles={caseFiles} onAdd={setAdding} />
      {topic === undefined ? null : (
        <TextLink tone="quiet" onPress={() => setTelling(!telling)}>
          {telling ? '收起' : '哪些要您证明，哪些要单位拿出来'}
        </TextLink>
      )}
      {telling ? <Burdens own checklist={checklist} /> : null}
      <View className="aid-note">
        照片每张最大 10 MB，PDF、Word、Excel、录音、视频每个最大 50 MB。一次最多选 40 个。
      </View>
      <FileSources
        open={adding !== null}
        onClose={() => setAdding(null)}
        onChoose={(source) => {
          const itemId = adding ?? OTHER_PAPERS.itemId;
          setAdding(null);
          void files.pick(source, itemId);
        }}
      />
    </Stack>
  );
}
