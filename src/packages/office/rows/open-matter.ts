import { go } from '@/platform/navigate';

/** Opens the office's page of a matter. */
export function openMatter({ id }: { id: string }): void {
  go('/packages/office/matter/index', { id });
}
