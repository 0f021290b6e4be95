import { View } from '@tarojs/components';
import { Icon } from '../Icon';
import { a11y } from '../native/a11y';
import './Steps.scss';

interface StepsProps {
  /** Counted from 1. */
  current: number;
  total: number;
  /** "已保存 14:32", from useDraft; shown at the right end. */
  saved?: string;
}

/** Where one is in a long form, and that nothing gets lost. */
export function Steps({ current, total, saved }: StepsProps) {
  const said = `第 ${current} 步，共 ${total} 步`;
  return (
    <View className="k-steps">
      <View className="k-steps-bars" {...a11y('img', said)}>
        {Array.from({ length: total }, (_, index) => (
          <View key={index} className={`k-step${index < current ? ' k-step-on' : ''}`} />
        ))}
      </View>
      <View className="k-steps-words">
        <View>{said}</View>
        {saved === undefined || saved === '' ? null : (
          <View className="k-saved" {...a11y('status')}>
            <Icon name="cloud-check" size="small" />
            {saved}
          </View>
        )}
      </View>
    </View>
  );
}
