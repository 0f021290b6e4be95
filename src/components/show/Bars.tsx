import { View } from '@tarojs/components';
import './Bars.scss';

export interface Bar {
  label: string;
  /** Share of the full bar, 0 to 1. */
  share: number;
  /** Right end: "+3.0", "12 件". */
  value: string;
  tone?: 'brand' | 'flag';
}

/** Amounts compared at a glance; each is also written out. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  return (
    <View className="k-bars">
      {bars.map(({ label, share, value, tone = 'brand' }) => (
        <View className="k-bar" key={label}>
          <View className="k-bar-words">
            <View>{label}</View>
            <View className="k-bar-value">{value}</View>
          </View>
          <Meter share={share} tone={tone} />
        </View>
      ))}
    </View>
  );
}

/** A bare bar; what it measures must be written next to it. */
export function Meter({ share, tone = 'brand' }: { share: number; tone?: 'brand' | 'flag' }) {
  const width = `${Math.round(Math.min(Math.max(share, 0), 1) * 100)}%`;
  return (
    <View className="k-meter">
      <View className={`k-meter-fill k-meter-${tone}`} style={{ width }} />
    </View>
  );
}
