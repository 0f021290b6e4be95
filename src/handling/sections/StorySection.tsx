import { View } from '@tarojs/components';
import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { Section } from '@/components/layout/Section';
import { Highlighted } from '@/components/show/Highlighted';
import { sayMoney } from '@/format/money';
import { sayWish } from '@/wish/say-wish';
import { FORMS } from '@domain/matter/forms';
import { CHANNELS } from '@domain/matter/matter';
import type { MatterView } from '../matter-view';
import { quotedMarks } from './quoted-marks';
import '../handling.scss';

/** The worker's own words; those the first look gives as its reasons are marked. */
export function StorySection({ matter }: { matter: MatterView }) {
  const { narrative, wants, claimAmount, forms, channel, triage: shown, wish } = matter;
  const facts = [
    { name: '需要的帮助', value: forms.map((form) => FORMS[form].label).join('、') },
    { name: '怎么来的', value: CHANNELS[channel] },
    ...(wants === '' ? [] : [{ name: '职工的要求', value: wants }]),
    ...(wish === undefined ? [] : [{ name: '希望的律师', value: sayWish(wish) }]),
    ...(claimAmount === '' ? [] : [{ name: '金额', value: sayMoney(claimAmount) }]),
  ];
  return (
    <Section>
      <Card>
        <View className="h-story">
          {narrative === '' ? (
            '没有写经过'
          ) : (
            <Highlighted text={narrative} marks={quotedMarks(narrative, shown)} />
          )}
        </View>
      </Card>
      <Card>
        <Facts reading facts={facts} />
      </Card>
    </Section>
  );
}
