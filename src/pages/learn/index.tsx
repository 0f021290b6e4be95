import { columns, explainers } from '@contracts/learning';
import { usePaged } from '@/api/use-paged';
import { useQuery } from '@/api/use-query';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Page } from '@/components/layout/Page';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { Loaded } from '@/components/state/Loaded';
import { ExplainerList } from '@/learning/ExplainerList';
import { go } from '@/platform/navigate';

/** The learning tab: the columns, then everything published, the newest first. */
export default function LearnPage() {
  const query = useQuery(columns, {}, { refreshOnShow: false });
  const list = usePaged(explainers, {});
  return (
    <Page title="学习" tab="learn">
      <Stack gap={16}>
        <Section title="以案说法" note="几分钟看一案，学会怎么维护自己">
          <Loaded query={query} shape="list">
            {({ items }) => (
              <Card flush>
                {items.map(({ id, name, about, count }) => (
                  <Cell
                    key={id}
                    icon="book"
                    iconTone="brand"
                    title={name}
                    note={about}
                    end={`${count} 篇`}
                    onPress={() => go('/packages/learning/list/index', { column: id, name })}
                  />
                ))}
              </Card>
            )}
          </Loaded>
        </Section>
        <Section title="最新">
          {list.status === 'empty' ? (
            <EmptyState icon="book" title="案例会在这里">
              写好的案例发布后就能看。
            </EmptyState>
          ) : null}
          {list.items.length === 0 ? null : <ExplainerList explainers={list.items} />}
          <ListEnd list={list} />
        </Section>
      </Stack>
    </Page>
  );
}
