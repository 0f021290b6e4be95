import { templateOf } from '@domain/documents/catalogue';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Headline } from '@/components/layout/Headline';
import { Page } from '@/components/layout/Page';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { Tag } from '@/components/show/Tag';
import { go } from '@/platform/navigate';
import { isBegun, usePaperShelf } from '@/drafts/paper-store';
import { BegunPapers } from './BegunPapers';
import { NEEDS } from './needs';

/** Documents by what they are needed for; those already begun say so. */
export default function PapersPage() {
  usePaperShelf();
  return (
    <Page title="写一份文书">
      <Stack gap={12}>
        <Headline title="您要办什么？" note="一步一步填，写好可以看样子，再生成能打印的文件。" />
        <BegunPapers />
        {NEEDS.map(({ title, icon, papers }) => (
          <Section key={title} title={title}>
            <Card flush>
              {papers.map((id) => {
                const template = templateOf(id);
                return template === undefined ? null : (
                  <Cell
                    key={id}
                    icon={icon}
                    iconTone="brand"
                    title={template.title}
                    note={template.use}
                    end={isBegun(id) ? <Tag icon="edit">没写完</Tag> : undefined}
                    onPress={() => go('/packages/papers/paper/index', { id })}
                  />
                );
              })}
            </Card>
          </Section>
        ))}
      </Stack>
    </Page>
  );
}
