import { View } from '@tarojs/components';
import { sumMoney } from '@domain/money';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Headline } from '@/components/layout/Headline';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { Pressable } from '@/components/native/Pressable';
import { sayMoney } from '@/format/money';
import { go } from '@/platform/navigate';
import { useClaims } from '@/drafts/claim-store';
import { RegionCell } from '../region/RegionCell';
import '../tools.scss';
import { DOORS } from './doors';
import { ForgetAll } from './ForgetAll';
import './hub.scss';

/** The four questions of somebody whose employer wronged him, answered on the phone. */
export default function HubPage() {
  const claims = useClaims();
  const total = sumMoney(claims.flatMap(({ amount }) => (amount === null ? [] : [amount])));
  return (
    <Page title="法律工具">
      <Stack gap={16}>
        <Headline title="您想弄清哪件事？" note="不用登录，填的内容只留在这台手机上。" />
        <View className="hub-doors">
          {DOORS.map(({ title, note, icon, path }) => (
            <Pressable className="hub-door" key={path} onPress={() => go(path)}>
              <Icon name={icon} size="large" className="k-tone-brand" />
              <View className="hub-door-title">{title}</View>
              <View className="hub-door-note">{note}</View>
            </Pressable>
          ))}
        </View>
        {claims.length === 0 ? null : (
          <Card flush>
            <Cell
              icon="list"
              iconTone="brand"
              title="我的请求清单"
              note={`${claims.length} 项，合计 ${sayMoney(total)}`}
              onPress={() => go('/packages/tools/claims/index')}
            />
          </Card>
        )}
        <RegionCell />
        <ForgetAll />
        <View className="tools-tiny">算出来的仅供参考，以仲裁机构、法院认定为准。</View>
      </Stack>
    </Page>
  );
}
