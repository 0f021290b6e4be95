import { Tag } from '@/components/show/Tag';

/** That nothing gets lost. */
export function SavedLine({ saved }: { saved: string }) {
  return saved === '' ? null : <Tag icon="cloud-check">{saved}</Tag>;
}
