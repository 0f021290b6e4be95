import { myMatters } from '@contracts/intake';
import { useQuery } from '@/api/use-query';
import { Button } from '@/components/input/Button';
import { SearchDoor } from '@/components/input/SearchBar';
import { TextLink } from '@/components/input/TextLink';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Page } from '@/components/layout/Page';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { EmptyState } from '@/components/state/EmptyState';
import { Loaded } from '@/components/state/Loaded';
import { DraftCards } from '@/drafts/DraftCards';
import { OwnMatterCard } from '@/matters/OwnMatterCard';
import { go } from '@/platform/navigate';

const SHOWN = 5;

/** The aid tab: begin something, go on with something, see one's matters. */
export default function AidPage() {
  const query = useQuery(myMatters, {});
  return (
    <Page title="援助" tab="aid">
      <Stack gap={16}>
        <Card flush>
          <Cell
            icon="file-pencil"
            iconTone="brand"
            title="申请援助"
            note="律师代理、代写文书、协商、调解"
            onPress={() => go('/packages/aid/apply/index')}
          />
          <Cell
            icon="question-message"
            iconTone="brand"
            title="问一问"
            note="拿不准、想先问清楚，几句话就行"
            onPress={() => go('/packages/aid/ask/index')}
          />
          <Cell
            icon="link"
            title="认领来电、来访登记过的事项"
            note="用编号和工作人员给的认领码"
            onPress={() => go('/packages/aid/claim/index')}
          />
        </Card>
        <DraftCards />
        <Section
          title="我的事项"
          action={
            (query.data?.items.length ?? 0) > SHOWN || query.data?.next !== undefined ? (
              <TextLink
                arrow
                tone="quiet"
                label="全部我的事项"
                onPress={() => go('/packages/aid/list/index')}
              >
                全部
              </TextLink>
            ) : undefined
          }
        >
          <Loaded
            query={query}
            shape="list"
            empty={
              <EmptyState
                icon="lifebuoy"
                title="您的事项会在这里"
                action={
                  <Button kind="primary" onPress={() => go('/packages/aid/apply/index')}>
                    申请援助
                  </Button>
                }
              >
                提交以后，随时可以看轮到谁办、什么时候办完。
              </EmptyState>
            }
          >
            {({ items }) => (
              <Stack gap={12}>
                {items.length > 2 ? (
                  <SearchDoor
                    placeholder="查我的事项：编号或几个字"
                    onPress={() => go('/packages/aid/list/index', { search: 1 })}
                  />
                ) : null}
                {items.slice(0, SHOWN).map((matter) => (
                  <OwnMatterCard key={matter.id} matter={matter} />
                ))}
              </Stack>
            )}
          </Loaded>
        </Section>
      </Stack>
    </Page>
  );
}
