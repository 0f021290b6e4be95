import type { ReactNode } from 'react';
import type { Query } from '@/api/use-query';
import { ErrorState } from './ErrorState';
import { Skeleton } from './Skeleton';

interface LoadedProps<T> {
  query: Query<T>;
  /** Shape of the skeleton. */
  shape: 'list' | 'detail' | 'form';
  /** What to show when there is nothing: an EmptyState. */
  empty?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The four states of a page that reads: loading, empty, failed, here it is. */
export function Loaded<T>({ query, shape, empty, children }: LoadedProps<T>) {
  switch (query.status) {
    case 'loading':
      return <Skeleton shape={shape} />;
    case 'error':
    case 'offline':
      return <ErrorState failure={query.error} onRetry={query.reload} />;
    case 'empty':
      return <>{empty ?? children(query.data)}</>;
    case 'ready':
      return <>{children(query.data)}</>;
  }
}
