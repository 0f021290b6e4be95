import type { PaperWriter } from '@domain/documents/fitting';
import type { MatterView } from '@/handling/matter-view';
import { useMe } from '../frame/use-me';

const OFFICE: readonly string[] = ['staff', 'reviewer'];

/** As what the viewer may write papers here: for the office, and as the handler where it is he. */
export function usePaperWriter({ handler }: MatterView): readonly PaperWriter[] {
  const me = useMe();
  if (me === undefined) return [];
  return [
    ...(me.roles.some((role) => OFFICE.includes(role)) ? (['office'] as const) : []),
    ...(me.personId === handler?.personId ? (['handler'] as const) : []),
  ];
}
