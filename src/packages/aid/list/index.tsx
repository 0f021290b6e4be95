import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { myMatters } from '@contracts/intake';
import { usePaged } from '@/api/use-paged';
import { Button } from '@/components/input/Button';
import { SearchBar } from '@/components/input/SearchBar';
import { TextLink } from '@/components/input/TextLink';
import { Page } from '@/components/layout/Page';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { OwnMatterCard } from '@/matters/OwnMatterCard';
import { go } from '@/platform/navigate';
import { forgetSearches, rememberSearch, searchedWords } from './searched-words';

/** All matters of his own, page by page; searched by number or by a few words. */
export default function MyMattersPage() {
  const opened = useRouter().params.search !== undefined;
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [earlier, setEarlier] = useState(searchedWords);
  const list = usePaged(myMatters, search === '' ? {} : { search });
  const find = (words: string) => {
    const wanted = words.trim();
    setTyped(wanted);
    setSearch(wanted);
    if (wanted !== '') setEarlier(rememberSearch(wanted));
  };
  return (
    <Page title="我的事项">
      <Stack gap={16}>
        <SearchBar
          label="查我的事项"
          placeholder="编号，或者经过里的几个字"
          focus={opened}
          value={typed}
          onChange={(words) => {
            setTyped(words);
            if (words === '') setSearch('');
          }}
          onSearch={() => find(typed)}
        />
        {search === '' && typed === '' && earlier.length > 0 ? (
          <Section
            title="最近搜过"
            action={
              <TextLink
                tone="quiet"
                label="清空最近搜过"
                onPress={() => {
                  forgetSearches();
                  setEarlier([]);
                }}
              >
                清空
              </TextLink>
            }
          >
            <Stack direction="wrap" gap={8}>
              {earlier.map((words) => (
                <Button key={words} size="small" label={`搜 ${words}`} onPress={() => find(words)}>
                  {words}
                </Button>
              ))}
            </Stack>
          </Section>
        ) : null}
        {list.status === 'empty' ? (
          search === '' ? (
            <EmptyState
              icon="lifebuoy"
              title="您的事项会在这里"
              action={
                <Button kind="primary" onPress={() => go('/packages/aid/apply/index')}>
                  申请援助
                </Button>
              }
            >
              来电、来访登记过的，可以用编号和认领码认领。
            </EmptyState>
          ) : (
            <EmptyState
              icon="list-search"
              title={`没有找到“${search}”`}
              action={<Button onPress={() => find('')}>看全部</Button>}
            >
              请核对编号，或者换几个经过里写过的字。
            </EmptyState>
          )
        ) : (
          list.items.map((matter) => <OwnMatterCard key={matter.id} matter={matter} />)
        )}
        <ListEnd list={list} />
      </Stack>
    </Page>
  );
}
