import { View } from '@tarojs/components';
import { Icon } from '@/components/Icon';
import { TimeInput } from '@/components/input/TimeInput';
import { Pressable } from '@/components/native/Pressable';
import type { OpenSpan } from '@domain/law/opening-hours';

interface SpanRowProps {
  /** 周一第 1 段. */
  of: string;
  span: OpenSpan;
  onChange: (span: OpenSpan) => void;
  onRemove: () => void;
}

/** From and to of one span of a day. */
export function SpanRow({ of, span, onChange, onRemove }: SpanRowProps) {
  const [from, to] = span;
  return (
    <View className="a-span">
      <TimeInput
        name={`${of}从`}
        label="从"
        spoken={`${of}从`}
        value={from}
        onChange={(next) => onChange([next, to])}
      />
      <TimeInput
        name={`${of}到`}
        label="到"
        spoken={`${of}到`}
        value={to}
        onChange={(next) => onChange([from, next])}
      />
      <Pressable className="a-span-off" label={`去掉${of}`} onPress={onRemove}>
        <Icon name="close" />
      </Pressable>
    </View>
  );
}
