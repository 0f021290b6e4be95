import { useState } from 'react';
import { useWide } from '@/platform/wide';
import { openMatter } from './open-matter';

/** In a wide window a tap chooses the matter that stands beside the list; on a phone it opens the matter's page. */
export function useChosenRow() {
  const wide = useWide();
  const [picked, setPicked] = useState('');
  const show = (row: { id: string }) => (wide ? setPicked(row.id) : openMatter(row));
  return { chosen: wide ? picked : '', show };
}
