import { useEffect, useState } from 'react';
import type { InputOf } from '@contracts/action';
import { queue } from '@contracts/handling';
import { usePaged } from '@/api/use-paged';
import { useWide } from '@/platform/wide';
import { openMatter } from '../rows/open-matter';
import type { Row } from '@/handling/rows/say-row';

export type QueueView = InputOf<typeof queue>['view'];

/** Which queue is looked at, of which station, and which matter is chosen in it. */
export function useQueuePage() {
  const [view, setView] = useState<QueueView>('todo');
  const [stationId, setStation] = useState('');
  const [picked, setPicked] = useState('');
  const wide = useWide();
  const list = usePaged(queue, { view, ...(stationId !== '' && { stationId }) });
  const show = (row: Row) => (wide ? setPicked(row.id) : openMatter(row));
  const look = (next: QueueView) => {
    setView(next);
    setPicked('');
  };
  // what was dealt with may leave this queue; it stays in sight until another is chosen
  useEffect(() => {
    setPicked((before) => before || (list.items[0]?.id ?? ''));
  }, [list.items]);
  return { view, setView: look, stationId, setStation, list, chosen: wide ? picked : '', show };
}

export type QueuePageState = ReturnType<typeof useQueuePage>;
