import { View } from '@tarojs/components';
import { Icon } from '@/components/Icon';
import { Select } from '@/components/input/Select';
import { Pressable } from '@/components/native/Pressable';
import type { OpenSpan } from '@domain/law/opening-hours';
import { times } from './hours';

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
      <Select
        name={`${of}从`}
        label="从"
        options={times(from)}
        value={from}
        onChange={(next) => onChange([next, to])}
      />
      <Select
        name={`${of}到`}
        label="到"
        options={times(to)}
        value={to}
        onChange={(next) => onChange([from, next])}
      />
      <Pressable className="a-span-off" label={`去掉${of}`} onPress={onRemove}>
        <Icon name="close" />
      </Pressable>
    </View>
  );
}
