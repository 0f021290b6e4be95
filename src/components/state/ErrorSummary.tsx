import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { Icon } from '../Icon';
import { revealField } from '../native/reveal-field';
import { a11y } from '../native/a11y';
import { Pressable } from '../native/Pressable';
import './ErrorSummary.scss';

interface ErrorSummaryProps {
  /** Wrong fields in the order they stand on the page; nothing is shown while empty. */
  errors: readonly { path: string; message: string }[];
  title?: string;
  /** Leads to a field; by default it is on this page. A form in steps turns to the field's step. */
  onGo?: (path: string) => void;
}

/** All that must be mended, on top of the form: takes the focus, and each line leads to its field. */
export function ErrorSummary({
  errors,
  title = errors.length === 1 ? '有一处需要改一下' : '有几处需要改一下',
  onGo = revealField,
}: ErrorSummaryProps) {
  const key = errors.map(({ path, message }) => path + message).join('|');
  useEffect(() => {
    if (key !== '') revealField(SUMMARY_ID);
  }, [key]);
  if (errors.length === 0) return null;
  return (
    <View className="k-summary" id={SUMMARY_ID} {...a11y('alert')} {...{ tabIndex: -1 }}>
      <View className="k-summary-title">
        <Icon name="alert" />
        {title}
      </View>
      {errors.map(({ path, message }) => (
        <Pressable
          key={path + message}
          className="k-summary-line"
          role="link"
          onPress={() => onGo(path)}
        >
          {message}
        </Pressable>
      ))}
    </View>
  );
}

const SUMMARY_ID = 'error-summary';
