import { useState } from 'react';
import { type PaperMoment, papersFor, type PaperWriter } from '@domain/documents/fitting';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { Sheet } from '@/components/layout/Sheet';
import { go } from '@/platform/navigate';

interface WritePapersProps {
  matterId: string;
  moment: PaperMoment;
  /** As what the viewer stands before the matter. */
  as: readonly PaperWriter[];
}

/** The papers that can be written for this matter now; each begins with what the matter already says. */
export function WritePapers({ matterId, moment, as }: WritePapersProps) {
  const [open, setOpen] = useState(false);
  const papers = papersFor(as, moment);
  if (papers.length === 0) return null;
  const begin = (id: string) => {
    setOpen(false);
    go('/packages/papers/paper/index', { id, matter: matterId });
  };
  return (
    <Section title="文书">
      <Card flush>
        <Cell
          icon="edit"
          iconTone="brand"
          title="写文书"
          note={`${papers.length} 种可以写，已知的情况会先填好；生成的文件放进材料`}
          onPress={() => setOpen(true)}
        />
      </Card>
      <Sheet open={open} title="写哪一份？" onClose={() => setOpen(false)}>
        <Card flush>
          {papers.map(({ id, title }) => (
            <Cell key={id} title={title} onPress={() => begin(id)} />
          ))}
        </Card>
      </Sheet>
    </Section>
  );
}
