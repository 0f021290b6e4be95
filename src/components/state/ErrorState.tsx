import { View } from '@tarojs/components';
import type { CallFailure } from '@/api/call-failure';
import { back } from '@/platform/navigate';
import { Icon } from '../Icon';
import { Button } from '../input/Button';
import { a11y } from '../native/a11y';
import { AfterFailure } from './AfterFailure';
import './EmptyState.scss';

interface ErrorStateProps {
  failure: CallFailure;
  onRetry?: () => void;
}

/** What happened, what to do, and the number that finds the cause in the log. */
export function ErrorState({ failure, onRetry }: ErrorStateProps) {
  return (
    <View className="k-empty" {...a11y('alert')}>
      <View className="k-empty-icon">
        <Icon name={failure.offline ? 'wifi-off' : 'alert'} size="large" />
      </View>
      <View className="k-empty-title">{failure.offline ? '现在没有网络' : '没有打开'}</View>
      <View className="k-empty-words">{failure.message}</View>
      <View className="k-empty-action">
        {failure.code === 'NOT_FOUND' ? (
          // asking again finds no more than before
          <Button icon="back" onPress={back}>
            返回
          </Button>
        ) : (
          <AfterFailure failure={failure} again="重试" onRetry={onRetry} />
        )}
      </View>
      {failure.traceId === undefined ? null : (
        <View className="k-trace">记录号 {failure.traceId}</View>
      )}
    </View>
  );
}
