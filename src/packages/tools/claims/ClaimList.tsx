import { View } from '@tarojs/components';
import { useState } from 'react';
import { DISCLAIMER } from '@domain/law/result';
import { Button } from '@/components/input/Button';
import { ShareButton } from '@/components/input/ShareButton';
import { Card } from '@/components/layout/Card';
import { Confirm } from '@/components/layout/Confirm';
import { Headline } from '@/components/layout/Headline';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { sayMoney } from '@/format/money';
import { RuleLink } from '@/law/RuleLink';
import { RegionCell } from '../region/RegionCell';
import { clearClaims, removeClaim } from '@/drafts/claim-store';
import { ClaimRow } from './ClaimRow';
import { CLAIMS_CARD } from './claims-card';
import { useClaimSheet } from './use-claim-sheet';

/** What is asked for, line by line: sum, what does not go together, what an award on it would be. */
export function ClaimList({ matter }: { matter: string }) {
  const sheet = useClaimSheet(matter);
  const [clearing, setClearing] = useState(false);
  const unknown = sheet.lines.some(({ final }) => final === null);
  const final = sheet.lines.some((line) => line.final === true);
  const fromFund = sheet.total !== sheet.fromEmployer;
  const own = matter === '';
  return (
    <Stack gap={16}>
      <Headline
        title={own ? '您的请求' : '这个事项的请求'}
        note={
          own ? '先存在这台手机上，随时可以加、可以删。' : '改好后点“存到这个事项”，别人才看得到。'
        }
      />
      {sheet.warnings.map(({ code, say, rule }) => (
        <Notice key={`${code}${say}`} tone="warn" title="请注意" actions={<RuleLink rule={rule} />}>
          {say}
        </Notice>
      ))}
      <Card flush>
        {sheet.lines.map((line, index) => (
          <ClaimRow
            key={`${index}${line.label}`}
            matter={matter}
            line={line}
            onRemove={() => removeClaim(line, matter)}
          />
        ))}
      </Card>
      <Card>
        <View className="claims-total">
          <View>{`${sheet.lines.length} 项，合计`}</View>
          <View className="claims-sum">{sayMoney(sheet.total)}</View>
        </View>
        {fromFund ? (
          <View className="tools-small">
            {`其中向单位要 ${sayMoney(sheet.fromEmployer)}，其余由社保基金付，要向社保经办机构申请。`}
          </View>
        ) : null}
        <View className="tools-tiny">{DISCLAIMER}</View>
      </Card>
      {final ? (
        <Notice title="“终局”是什么意思">
          单项不超过当地月最低工资 12 倍的，裁决下来单位不能再起诉；您不服，15 天内可以起诉。
        </Notice>
      ) : null}
      {unknown ? (
        <Stack gap={12}>
          <View className="tools-small">选好地区，就能看出哪几项的裁决是终局的。</View>
          <RegionCell />
        </Stack>
      ) : null}
      {own ? <ShareButton card={CLAIMS_CARD}>发给需要的工友</ShareButton> : null}
      <Button kind="quiet" icon="trash" onPress={() => setClearing(true)}>
        清空清单
      </Button>
      <Confirm
        open={clearing}
        title="清空请求清单？"
        action="清空"
        danger
        onConfirm={() => {
          clearClaims(matter);
          setClearing(false);
        }}
        onClose={() => setClearing(false)}
      >
        清单里的每一项都会删掉，算的时候填的内容还在。
      </Confirm>
    </Stack>
  );
}
