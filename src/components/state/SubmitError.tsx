import { View } from '@tarojs/components';
import type { CallFailure } from '@/api/call-failure';
import { AfterFailure, canBeHelped } from './AfterFailure';
import { ErrorSummary } from './ErrorSummary';
import { Notice } from './Notice';

interface SubmitErrorProps {
  /** From useSubmit; nothing is shown while null. */
  failure: CallFailure | null;
  onRetry?: () => void;
}

/** A write that did not go through: wrong fields as a summary, anything else as a notice with retry. */
export function SubmitError({ failure, onRetry }: SubmitErrorProps) {
  if (failure === null) return null;
  if (failure.fields.length > 0) return <ErrorSummary errors={failure.fields} />;
  return (
    <Notice
      tone="warn"
      icon={failure.offline ? 'wifi-off' : 'alert'}
      title={failure.offline ? '现在没有网络' : '没有成功'}
      actions={
        canBeHelped({ failure, onRetry }) ? (
          <AfterFailure failure={failure} again="再试一次" onRetry={onRetry} small />
        ) : undefined
      }
    >
      {failure.message}
      {failure.traceId === undefined ? null : (
        <View className="k-trace">记录号 {failure.traceId}</View>
      )}
    </Notice>
  );
}
