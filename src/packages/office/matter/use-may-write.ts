import { useMe } from '../frame/use-me';
import type { MatterView } from '@/handling/matter-view';

/** Whether the viewer may write to the worker and add papers: staff, and the handler. */
export function useMayWrite(matter: MatterView | undefined): boolean {
  const me = useMe();
  if (me === undefined || matter === undefined) return false;
  return me.roles.includes('staff') || me.personId === matter.handler?.personId;
}
