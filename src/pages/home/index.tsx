import { Page } from '@/components/layout/Page';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { SearchDoor } from '@/components/input/SearchBar';
import { TextLink } from '@/components/input/TextLink';
import { DraftCards } from '@/drafts/DraftCards';
import { ExplainerList } from '@/learning/ExplainerList';
import { OwnMatterCard } from '@/matters/OwnMatterCard';
import { office } from '@/office.config';
import { useMe } from '@/people/use-me';
import { go, goTab } from '@/platform/navigate';
import { Doors } from './Doors';
import { HotlineCard } from './HotlineCard';
import { ToolTiles } from './ToolTiles';
import { useHome } from './use-home';
import './index.scss';

/** The home tab: find, apply, ask, call; then what matters now. */
export default function HomePage() {
  const { pressing, explainers } = useHome();
  useMe();
  return (
    <Page title={`${office.unionName} · 职工法援`} tab="home">
      <Stack gap={12}>
        <SearchDoor
          placeholder="查我的事项：编号或几个字"
          onPress={() => go('/packages/aid/list/index', { search: 1 })}
        />
        <Doors />
        <ToolTiles />
        <DraftCards most={1} />
        <HotlineCard />
        {pressing.length === 0 ? null : (
          <Section
            title="我的事项"
            action={
              <TextLink arrow tone="quiet" label="全部我的事项" onPress={() => goTab('aid')}>
                全部
              </TextLink>
            }
          >
            {pressing.map((matter) => (
              <OwnMatterCard key={matter.id} matter={matter} />
            ))}
          </Section>
        )}
        {explainers.length === 0 ? null : (
          <Section
            title="几分钟看一案"
            action={
              <TextLink arrow tone="quiet" label="全部案例" onPress={() => goTab('learn')}>
                全部
              </TextLink>
            }
          >
            <ExplainerList explainers={explainers} />
          </Section>
        )}
      </Stack>
    </Page>
  );
}
