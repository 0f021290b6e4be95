import { View } from '@tarojs/components';
import './reception.scss';

/** A number or a code in letters large enough to read out over the phone, in the groups one says it in. */
export function ReadOut({ what, value }: { what: string; value: string }) {
  return (
    <View>
      <View className="o-quiet">{what}</View>
      <View className="o-readout">{value}</View>
    </View>
  );
}
