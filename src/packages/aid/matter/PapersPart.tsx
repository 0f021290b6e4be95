import { View } from '@tarojs/components';
import { useState } from 'react';
import { supplement } from '@contracts/intake';
import { transitionOf } from '@domain/matter/lifecycle';
import { useSubmit } from '@/api/use-submit';
import { FileSources } from '@/components/files/FileSources';
import { Button } from '@/components/input/Button';
import { TextArea } from '@/components/input/TextArea';
import { fieldAnchor } from '@/components/input/field-anchor';
import { revealField } from '@/components/native/reveal-field';
import { Section } from '@/components/layout/Section';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import { toast } from '@/platform/toast';
import { EvidenceItem } from '../parts/EvidenceItem';
import { paperId } from './paper-id';
import type { MatterPartProps } from './own-matter';
import { useMatterFiles } from './use-matter-files';

/** The papers asked for: one line each to attach to, then 材料补好了. */
export function PapersPart({ matter, reload }: MatterPartProps) {
  const { papersAsked, actions } = matter;
  const caseFiles = useMatterFiles(matter, reload, 'papers');
  const [adding, setAdding] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [mistake, setMistake] = useState<string>();
  const { submit, again, busy, error, fieldErrors } = useSubmit(supplement);
  if (papersAsked.length === 0 || !actions.includes('supplement')) return null;
  const lacking = papersAsked.filter(
    (_, index) => !caseFiles.stored.some(({ itemId }) => itemId === paperId(index)),
  );
  const waiting = caseFiles.files.waiting.length;
  const send = async () => {
    const silent = lacking.length > 0 && note.trim() === '';
    setMistake(silent ? '还有没添加的。先把手里的加上；确实没有，写一句为什么。' : undefined);
    if (silent) return revealField('note');
    const moved = await submit({ matterId: matter.id, ...(note.trim() !== '' && { note }) });
    if (!moved) return;
    toast('材料已交');
    reload();
  };
  return (
    <View id={fieldAnchor('papers')}>
      <Section title="请您补这些材料" note={`共 ${papersAsked.length} 样`}>
        {caseFiles.files.message === '' ? null : (
          <Notice tone="warn">{caseFiles.files.message}</Notice>
        )}
        <SubmitError failure={caseFiles.failure} />
        {papersAsked.map(({ label, why }, index) => (
          <EvidenceItem
            key={paperId(index)}
            itemId={paperId(index)}
            label={label}
            how={why}
            need="asked"
            caseFiles={caseFiles}
            onAdd={setAdding}
          />
        ))}
        <TextArea
          name="note"
          label="有什么要说明的"
          hint="单位名称、时间这些要说明的，哪样没有、为什么没有，都写在这里。"
          optional
          maxLength={500}
          rows={2}
          value={note}
          onChange={(words) => {
            setNote(words);
            setMistake(undefined);
          }}
          error={mistake ?? fieldErrors.note}
        />
        <SubmitError failure={error} onRetry={() => void again()} />
        <View className="aid-note">
          {waiting > 0
            ? `还有 ${waiting} 份在传，请等传完再点。`
            : lacking.length === 0
              ? '都齐了，点下面的按钮就行。'
              : `还差：${lacking.map(({ label }) => label).join('、')}。确实没有的，写明原因也可以交。`}
        </View>
        <Button
          kind="primary"
          size="main"
          busy={busy}
          disabled={waiting > 0}
          onPress={() => void send()}
        >
          {transitionOf('supplement').button}
        </Button>
        <FileSources
          open={adding !== null}
          onClose={() => setAdding(null)}
          onChoose={(source) => {
            const itemId = adding ?? '';
            setAdding(null);
            void caseFiles.files.pick(source, itemId);
          }}
        />
      </Section>
    </View>
  );
}
