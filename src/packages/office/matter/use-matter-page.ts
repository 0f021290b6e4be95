import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { matter } from '@contracts/handling';
import { useQuery } from '@/api/use-query';
import type { MatterActionName } from '@/handling/matter-view';
import { countAgain } from '../frame/use-desk-counts';

export type MatterPart = 'case' | 'placing' | 'files' | 'messages' | 'history';

/** One matter, which part of it is looked at, and the move whose form is open. */
export function useMatterPage(id: string, onMoved?: () => void) {
  const query = useQuery(matter, id === '' ? null : { matterId: id });
  const [part, setPart] = useState<MatterPart>('case');
  const [move, setMove] = useState<MatterActionName | null>(null);
  usePullDownRefresh(() => {
    query.reload();
    stopPullDownRefresh();
  });
  /** Something was added or settled beside: the page is read again, a form that is open stays. */
  const changed = () => {
    query.reload();
    onMoved?.();
    void countAgain();
  };
  /** A move is made: its form closes. */
  const moved = () => {
    setMove(null);
    changed();
  };
  return { query, part, setPart, move, setMove, changed, moved };
}

export type MatterPageState = ReturnType<typeof useMatterPage>;
