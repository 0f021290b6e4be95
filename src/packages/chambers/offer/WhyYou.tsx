import { View } from '@tarojs/components';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/layout/Card';
import { Stack } from '@/components/layout/Stack';
import { Bars } from '@/components/show/Bars';
import { a11y } from '@/components/native/a11y';
import type { OfferView } from './use-offer';
import '../parts/parts.scss';

/** What speaks for him, as bars with their words; and what he will see only after accepting. */
export function WhyYou({ offer }: { offer: OfferView }) {
  const { among, terms } = offer.why;
  return (
    <Stack gap={12}>
      <Card>
        <Stack>
          <View>
            <View className="c-offer-title" {...a11y('heading')}>
              为什么是您
            </View>
            <View className="c-quiet">
              {among > 1 ? `有 ${among} 位可以接，先问您` : '现在只有您可以接'}
            </View>
          </View>
          <Bars
            bars={terms.map(({ label, value, points, text }) => ({
              label: text || label,
              share: value,
              value: `+${points.toFixed(1)}`,
            }))}
          />
        </Stack>
      </Card>
      <View className="c-locked">
        <Icon name="lock" size="small" />
        <View>接受后才显示职工信息。与对方有利害关系，请选择“有冲突”。</View>
      </View>
    </Stack>
  );
}
