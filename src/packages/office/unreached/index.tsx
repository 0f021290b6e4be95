import { View } from '@tarojs/components';
import { callList } from '@contracts/directory';
import { useQuery } from '@/api/use-query';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { EmptyState } from '@/components/state/EmptyState';
import { Loaded } from '@/components/state/Loaded';
import { Notice } from '@/components/state/Notice';
import { callPhone } from '@/platform/phone';
import { OfficePage } from '../frame/OfficePage';

const NOTHING = {};

/** Lawyers no message can reach: called before an urgent offer is spent on them. */
export default function UnreachedPage() {
  const query = useQuery(callList, NOTHING);
  return (
    <OfficePage title="要打的电话" place="/packages/office/unreached/index">
      <View className="o-head">要打的电话</View>
      <Loaded
        query={query}
        shape="list"
        empty={
          <EmptyState icon="phone-call" title="每位律师都收得到提醒">
            收不到微信提醒的律师会在这里。
          </EmptyState>
        }
      >
        {({ items }) => (
          <Section>
            <Notice>派加急的事项前，先给他们打个电话，请他们打开小程序，点“允许提醒”。</Notice>
            <Card flush>
              {items.map(({ personId, name, phone, why }) => (
                <Cell
                  key={personId}
                  icon="phone"
                  iconTone="brand"
                  title={name}
                  note={why}
                  end={phone}
                  label={`拨打${name}的电话`}
                  onPress={() => void callPhone(phone)}
                />
              ))}
            </Card>
          </Section>
        )}
      </Loaded>
    </OfficePage>
  );
}
