import { useState } from 'react';
import { mergeRespondents, respondents } from '@contracts/directory';
import { usePaged } from '@/api/use-paged';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { SearchBar } from '@/components/input/SearchBar';
import { Card } from '@/components/layout/Card';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { ListEnd } from '@/components/state/ListEnd';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import { toast } from '@/platform/toast';
import { type Respondent, RespondentCell } from './RespondentCell';

interface MergeSheetProps {
  /** The one that is given up: its names become other names of the one kept. */
  respondent: Respondent;
  onClose: () => void;
  onMerged: () => void;
}

/** Two entries for one employer become one; matters follow. */
export function MergeSheet({ respondent, onClose, onMerged }: MergeSheetProps) {
  const { submit, busy, error, fieldErrors } = useSubmit(mergeRespondents);
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [into, choose] = useState<Respondent | null>(null);
  const list = usePaged(respondents, search === '' ? null : { search });
  const others = list.items.filter(({ id }) => id !== respondent.id);
  const merge = async () => {
    if (into === null) return;
    const done = await submit({ from: respondent.id, into: into.id });
    if (!done) return;
    toast(`已合并，${done.moved} 件事项归到一起`);
    onMerged();
  };
  return (
    <Sheet
      open
      title={`把“${respondent.name}”并到哪一家`}
      onClose={onClose}
      footer={
        <Button
          kind="danger"
          size="main"
          busy={busy}
          disabled={into === null}
          onPress={() => void merge()}
        >
          {into === null ? '请先选一家' : `并到${into.name}`}
        </Button>
      }
    >
      <Stack gap={16}>
        <SubmitError failure={error} onRetry={() => void merge()} />
        {fieldErrors.into === undefined ? null : <Notice tone="warn">{fieldErrors.into}</Notice>}
        <Notice tone="warn" title="合并不能撤销">
          {`“${respondent.name}”会成为另一家的别名，它的 ${respondent.matters} 件事项一起过去。请先核对是同一家。`}
        </Notice>
        <SearchBar
          label="找保留的那一家"
          placeholder="名称开头几个字"
          value={typed}
          onChange={setTyped}
          onSearch={() => setSearch(typed.trim())}
        />
        {into === null && search !== '' ? (
          <>
            {list.status === 'empty' || (list.status === 'ready' && others.length === 0) ? (
              <Notice>没有找到别的单位，换几个字再找。</Notice>
            ) : (
              <Card flush>
                {others.map((one) => (
                  <RespondentCell key={one.id} respondent={one} onPress={() => choose(one)} />
                ))}
              </Card>
            )}
            {list.status === 'empty' ? null : <ListEnd list={list} />}
          </>
        ) : null}
        {into === null ? null : (
          <Card flush>
            <RespondentCell respondent={into} onPress={() => choose(null)} />
          </Card>
        )}
      </Stack>
    </Sheet>
  );
}
