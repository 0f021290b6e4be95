import { View } from '@tarojs/components';
import { Icon, type IconName } from '@/components/Icon';

interface OfferLineProps {
  icon: IconName;
  title: string;
  note?: string;
  /** Says why time presses. */
  flag?: boolean;
}

/** One fact of an offer. */
export function OfferLine({ icon, title, note = '', flag = false }: OfferLineProps) {
  return (
    <View className="c-offer-line">
      <Icon name={icon} className={flag ? 'k-tone-flag' : 'k-tone-brand'} />
      <View>
        <View>{title}</View>
        {note === '' ? null : <View className="c-quiet">{note}</View>}
      </View>
    </View>
  );
}
