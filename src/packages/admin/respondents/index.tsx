import { useState } from 'react';
import { respondents } from '@contracts/directory';
import { usePaged } from '@/api/use-paged';
import { SearchBar } from '@/components/input/SearchBar';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { AdminPage } from '../frame/AdminPage';
import { MergeSheet } from './MergeSheet';
import { RespondentList } from './RespondentList';
import { RespondentSheet } from './RespondentSheet';

/** Employers: their names, groups and codes, on which conflict checks and collective matters rest. */
export default function RespondentsPage() {
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [chosenId, choose] = useState('');
  const [merging, setMerging] = useState(false);
  const list = usePaged(respondents, search === '' ? {} : { search });
  const chosen = list.items.find(({ id }) => id === chosenId);
  const close = () => {
    choose('');
    setMerging(false);
  };
  const changed = () => {
    close();
    list.reload();
  };
  return (
    <AdminPage
      title="用人单位"
      place="/packages/admin/respondents/index"
      note="利益冲突检查和集体事项都靠这些名字。同一家单位写成几样时，请合并。"
    >
      <SearchBar
        label="找单位"
        placeholder="名称开头几个字，或全称"
        value={typed}
        onChange={(text) => {
          setTyped(text);
          if (text === '') setSearch('');
        }}
        onSearch={() => setSearch(typed.trim())}
      />
      {list.status === 'empty' ? (
        <EmptyState icon="factory" title={search === '' ? '还没有单位' : '没有找到'}>
          {search === '' ? '职工提交时写的单位会出现在这里。' : '换开头的几个字再找。'}
        </EmptyState>
      ) : (
        <>
          <RespondentList respondents={list.items} onPress={({ id }) => choose(id)} />
          <ListEnd list={list} />
        </>
      )}
      {chosen && !merging ? (
        <RespondentSheet
          key={chosen.id}
          respondent={chosen}
          onClose={close}
          onSaved={changed}
          onMerge={() => setMerging(true)}
        />
      ) : null}
      {chosen && merging ? (
        <MergeSheet respondent={chosen} onClose={close} onMerged={changed} />
      ) : null}
    </AdminPage>
  );
}
