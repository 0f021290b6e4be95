import { View } from '@tarojs/components';
import { TOPICS } from '@domain/triage/topics';
import { FileList } from '@/components/files/FileList';
import { FilePicker } from '@/components/files/FilePicker';
import { WaitingFiles } from '@/components/files/WaitingFiles';
import { fieldAnchor } from '@/components/input/field-anchor';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { SubmitError } from '@/components/state/SubmitError';
import { EvidenceSection } from '@/evidence/EvidenceSection';
import { sayWhen } from '@/format/day';
import { sayCheck } from '../parts/say-check';
import type { CaseFile } from '../parts/use-case-files';
import { OTHER_PAPERS } from '../parts/other-papers';
import type { MatterPartProps, OwnMatterPage } from './own-matter';
import { useMatterFiles } from './use-matter-files';

/** All papers of the matter, his own and those shared with everybody; more can be added while it runs. */
export function FilesPart({ matter, reload }: MatterPartProps) {
  // the same place as the application's: what was not sent there goes on here
  const caseFiles = useMatterFiles(matter, reload, '');
  const { stored, files, failure, open, remove } = caseFiles;
  return (
    <View id={fieldAnchor('files')}>
      <EvidenceSection own topic={matter.triage.topic} stored={stored} files={files} />
      <Section title="材料" note={stored.length === 0 ? undefined : `${stored.length} 份`}>
        <SubmitError failure={failure} />
        {stored.length === 0 && files.waiting.length === 0 ? (
          <View className="aid-note">还没有材料。合同、工资条、聊天记录，有什么传什么。</View>
        ) : (
          <Card>
            <FileList
              files={stored}
              onOpen={(file) => void open(file)}
              onRemove={(file) => void remove(file)}
              removable={({ mine }) => mine}
              note={(file) => noteOf(file, matter)}
              held={sayCheck}
            />
            <WaitingFiles files={files} />
          </Card>
        )}
        <FilePicker files={files} itemId={OTHER_PAPERS.itemId} />
      </Section>
    </View>
  );
}

function noteOf({ itemId, by, mine, shared, at }: CaseFile, matter: OwnMatterPage): string {
  const item = TOPICS[matter.triage.topic].evidence.find(({ id }) => id === itemId)?.label;
  const parts = [
    item ?? '',
    mine ? '您传的' : by,
    sayWhen(at, matter.now),
    shared ? '大家共用' : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
