import { View } from '@tarojs/components';
import type { Paged } from '@/api/use-paged';
import { Button } from '../input/Button';
import { ErrorState } from './ErrorState';
import { Skeleton } from './Skeleton';
import './ListEnd.scss';

/** The foot of a paged list: more, loading, failed, or no more. */
export function ListEnd<T>({ list }: { list: Paged<T> }) {
  if (list.status === 'loading') return <Skeleton shape="list" />;
  if (list.error) return <ErrorState failure={list.error} onRetry={list.more} />;
  if (list.hasMore) {
    return (
      <View className="k-list-end">
        <Button kind="quiet" busy={list.loadingMore} onPress={list.more}>
          再看一些
        </Button>
      </View>
    );
  }
  return list.items.length > 5 ? <View className="k-list-end">没有更多了</View> : null;
}
