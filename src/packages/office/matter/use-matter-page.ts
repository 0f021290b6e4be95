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
  const changed = () => {
    setMove(null);
    query.reload();
    onMoved?.();
    void countAgain();
  };
  return { query, part, setPart, move, setMove, changed };
}

export type MatterPageState = ReturnType<typeof useMatterPage>;
