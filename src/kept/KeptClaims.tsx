import { View } from '@tarojs/components';
import type { OutputOf } from '@contracts/action';
import type { claims } from '@contracts/drafting';
import { DISCLAIMER } from '@domain/law/result';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { Card } from '@/components/layout/Card';
import { Notice } from '@/components/state/Notice';
import { sayMoney } from '@/format/money';
import { now } from '@/platform/now';
import { Article } from './KeptSteps';
import { sayWho } from './say-who';

interface KeptClaimsProps {
  claims: OutputOf<typeof claims>;
  own: boolean;
}

/** The claim sheet of a matter: each request, the sum, and what does not go together. */
export function KeptClaims({ claims: kept, own }: KeptClaimsProps) {
  const { sheet, byName = '', savedAt } = kept;
  if (sheet === undefined) return null;
  const today = dayOf(now());
  const saved = savedAt === undefined ? '' : sayDay(dayOf(savedAt), today);
  return (
    <Card>
      <View className="kept-head">
        <View>{`请求清单，${sheet.lines.length} 项`}</View>
        <View>{sayMoney(sheet.total)}</View>
      </View>
      {sheet.lines.map(({ label, amount, payer, from, to }, index) => (
        <View className="kept-claim" key={`${index}${label}`}>
          <View>
            <View>{label}</View>
            {from === undefined || to === undefined ? null : (
              <View className="kept-quiet">{`${sayDay(from, today)}到${sayDay(to, today)}`}</View>
            )}
            {payer === 'fund' ? <View className="kept-quiet">由社保基金付</View> : null}
          </View>
          {amount === null ? null : <View className="kept-amount">{sayMoney(amount)}</View>}
        </View>
      ))}
      {sheet.fromEmployer === sheet.total ? null : (
        <View className="kept-quiet">{`其中向单位要 ${sayMoney(sheet.fromEmployer)}。`}</View>
      )}
      {sheet.warnings.map(({ say, rule }) => (
        <Notice key={say} tone="warn" title="请注意">
          {say}
          <Article rule={rule} />
        </Notice>
      ))}
      <View className="kept-quiet">
        {`${[sayWho(byName, own), saved].filter((part) => part !== '').join(' ')}存的。${DISCLAIMER}`}
      </View>
    </Card>
  );
}
