import { me } from '@contracts/directory';
import type { OutputOf } from '@contracts/action';
import { useOnce } from './use-once';

export type Me = OutputOf<typeof me>;

const NOTHING = {};

/** Who looks at the office's pages; undefined until it is known. */
export function useMe(): Me | undefined {
  return useOnce(me, NOTHING);
}
