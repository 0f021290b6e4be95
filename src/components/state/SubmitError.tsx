import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { CallFailure } from '@/api/call-failure';
import { reveal } from '../native/reveal-field';
import { AfterFailure, canBeHelped } from './AfterFailure';
import { ErrorSummary } from './ErrorSummary';
import { Notice } from './Notice';

interface SubmitErrorProps {
  /** From useSubmit; nothing is shown while null. */
  failure: CallFailure | null;
  /** Asked again by the page itself: nobody waits for it, so it does not move the page. */
  unasked?: boolean;
  onRetry?: () => void;
}

/**
 * A write that did not go through: wrong fields as a summary, anything else as a notice with retry. It comes into sight:
 * the button that was pressed may stand far below.
 */
export function SubmitError({ failure, unasked = false, onRetry }: SubmitErrorProps) {
  const [id] = useState(nextId);
  useEffect(() => {
    if (failure !== null && failure.fields.length === 0 && !unasked) reveal(id);
  }, [failure, unasked, id]);
  if (failure === null) return null;
  if (failure.fields.length > 0) return <ErrorSummary errors={failure.fields} />;
  return (
    <View id={id}>
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
    </View>
  );
}

let made = 0;

/** Several may stand on one page. */
function nextId(): string {
  made += 1;
  return `submit-error-${made}`;
}
