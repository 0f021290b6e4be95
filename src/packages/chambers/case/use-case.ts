import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { matter } from '@contracts/handling';
import { useQuery } from '@/api/use-query';
import type { MatterActionName } from '@/handling/matter-view';
import { useMe } from '@/people/use-me';

export type CasePartName = 'case' | 'members' | 'files' | 'messages' | 'history';

/** One case, the part that is looked at, and the move whose form is open. */
export function useCase(id: string, onMoved?: () => void) {
  const query = useQuery(matter, id === '' ? null : { matterId: id });
  const me = useMe();
  const [part, setPart] = useState<CasePartName>('case');
  const [move, setMove] = useState<MatterActionName | null>(null);
  usePullDownRefresh(() => {
    query.reload();
    stopPullDownRefresh();
  });
  /** A file or a message was added: the page is read again, a form that is open stays. */
  const changed = () => {
    query.reload();
    onMoved?.();
  };
  /** A move is made: its form closes. */
  const moved = () => {
    setMove(null);
    changed();
  };
  // an in-house lawyer may look at a case only to release an answer: it is not his to write in
  const handler = query.data?.handler?.personId;
  const mayWrite = handler !== undefined && handler === me.data?.personId;
  return { query, part, setPart, move, setMove, changed, moved, mayWrite };
}

export type CasePageState = ReturnType<typeof useCase>;
