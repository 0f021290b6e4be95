import { sayWhen } from '@/format/day';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { Notice } from '@/components/state/Notice';
import { ListEnd } from '@/components/state/ListEnd';
import { go } from '@/platform/navigate';
import { now } from '@/platform/now';
import { type BegunPaper, useBegunPapers } from './use-begun-papers';

/** What he has begun to write, here or on another phone: gone on with by a tap. */
export function BegunPapers() {
  const { begun, list } = useBegunPapers();
  if (begun.length === 0) return null;
  return (
    <Section title="写过的">
      <Card flush>
        {begun.map((paper) => (
          <Cell
            key={paper.paperId}
            icon="edit"
            title={paper.title}
            note={[
              paper.here ? '' : '在别的手机上写的',
              paper.matterId === '' ? '' : '为一件事项写的',
              `${sayWhen(paper.savedAt, now())}保存`,
            ]
              .filter((part) => part !== '')
              .join(' · ')}
            onPress={() => goOn(paper)}
          />
        ))}
      </Card>
      {list.status === 'offline' || list.status === 'error' ? (
        <Notice icon="wifi-off">现在连不上，只看得到这台手机上的。</Notice>
      ) : list.hasMore ? (
        <ListEnd list={list} />
      ) : null}
    </Section>
  );
}

function goOn({ templateId, matterId, paperId }: BegunPaper): void {
  go('/packages/papers/paper/index', {
    id: templateId,
    paper: paperId,
    ...(matterId !== '' && { matter: matterId }),
  });
}
