import { useState } from 'react';
import { requestMaterials } from '@contracts/handling';
import { Button } from '@/components/input/Button';
import { Checkbox } from '@/components/input/Checkbox';
import { TextInput } from '@/components/input/TextInput';
import { Section } from '@/components/layout/Section';
import { Notice } from '@/components/state/Notice';
import type { MoveProps } from './move-props';
import { MoveSheet } from './MoveSheet';
import { suggestedPapers } from './suggested-papers';
import { useMove } from './use-move';

/** Asks for all that is missing in one list: what triage misses is ticked, what else helps can be added. */
export function PapersForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(requestMaterials, props);
  const [papers, setPapers] = useState(() => suggestedPapers(matter));
  const [own, setOwn] = useState('');
  const wanted = papers.filter(({ wanted }) => wanted);
  const add = () => {
    const label = own.trim();
    if (label === '' || papers.some((paper) => paper.label === label)) return;
    setPapers([...papers, { label, why: '', wanted: true }]);
    setOwn('');
  };
  const send = () =>
    move.send({
      matterId: matter.id,
      papers: wanted.map(({ label, why }) => ({ label, ...(why !== '' && { why }) })),
    });
  return (
    <MoveSheet
      title="请他补材料"
      verb={`请他补 ${wanted.length} 样`}
      move={move}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Notice>一次说全，职工只跑一趟。7 天内补齐，第 4 天会提醒他。</Notice>
      <Section title="要哪些">
        {papers.map(({ label, why, wanted: ticked }) => (
          <Checkbox
            key={label}
            name={`paper-${label}`}
            checked={ticked}
            onChange={(next) =>
              setPapers(papers.map((one) => (one.label === label ? { ...one, wanted: next } : one)))
            }
          >
            {why === '' ? label : `${label}：${why}`}
          </Checkbox>
        ))}
      </Section>
      <TextInput
        name="papers"
        label="还要别的"
        optional
        maxLength={60}
        value={own}
        onChange={setOwn}
        onEnter={add}
        error={move.fieldErrors.papers}
      />
      <Button size="small" icon="plus" disabled={own.trim() === ''} onPress={add}>
        加到清单里
      </Button>
    </MoveSheet>
  );
}
