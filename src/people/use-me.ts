import { useEffect } from 'react';
import { me } from '@contracts/directory';
import { useQuery } from '@/api/use-query';
import { setTabBadge } from '@/platform/tab-badge';

/** Who is here, and on the 我的 tab how many messages wait for him. */
export function useMe() {
  const query = useQuery(me, {});
  const unread = query.data?.unread;
  useEffect(() => {
    if (unread !== undefined) setTabBadge('me', unread);
  }, [unread]);
  return query;
}
