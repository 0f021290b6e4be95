import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { BottomBar } from '@/components/layout/BottomBar';
import { Card } from '@/components/layout/Card';
import { Confirm } from '@/components/layout/Confirm';
import { Headline } from '@/components/layout/Headline';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { EmptyState } from '@/components/state/EmptyState';
import { Notice } from '@/components/state/Notice';
import { sayMoney } from '@/format/money';
import { go } from '@/platform/navigate';
import { RuleLink } from '../law/RuleLink';
import { RegionCell } from '../region/RegionCell';
import '../tools.scss';
import { AddClaim } from './AddClaim';
import { clearClaims, removeClaim, useClaims } from './claim-store';
import { ClaimRow } from './ClaimRow';
import './claims.scss';
import { useClaimSheet } from './use-claim-sheet';

/** Everything this person asks for: lines, sum, what does not go together, and the way to a request. */
export default function ClaimsPage() {
  const [adding, setAdding] = useState(false);
  const empty = useClaims().length === 0;
  return (
    <Page title="请求清单" footer={empty ? undefined : <ClaimsBar onAdd={() => setAdding(true)} />}>
      {empty ? (
        <EmptyState
          icon="list"
          title="您要求的每一项会列在这里"
          action={
            <Stack gap={8}>
              <Button kind="primary" onPress={() => go('/packages/tools/calculators/index')}>
                去算一算
              </Button>
              <Button onPress={() => setAdding(true)}>自己加一项</Button>
            </Stack>
          }
        >
          算出结果后点“加到请求清单”，就能算总数、写仲裁申请书。
        </EmptyState>
      ) : (
        <ClaimList />
      )}
      <AddClaim open={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

function ClaimList() {
  const sheet = useClaimSheet();
  const [clearing, setClearing] = useState(false);
  const unknown = sheet.lines.some(({ final }) => final === null);
  const final = sheet.lines.some((line) => line.final === true);
  const fromFund = sheet.total !== sheet.fromEmployer;
  return (
    <Stack gap={16}>
      <Headline title="您的请求" note="只存在这台手机上，随时可以加、可以删。" />
      {sheet.warnings.map(({ code, say, rule }) => (
        <Notice key={`${code}${say}`} tone="warn" title="请注意" actions={<RuleLink rule={rule} />}>
          {say}
        </Notice>
      ))}
      <Card flush>
        {sheet.lines.map((line, index) => (
          <ClaimRow key={`${index}${line.label}`} line={line} onRemove={() => removeClaim(line)} />
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
      <Button kind="quiet" icon="trash" onPress={() => setClearing(true)}>
        清空清单
      </Button>
      <Confirm
        open={clearing}
        title="清空请求清单？"
        action="清空"
        danger
        onConfirm={() => {
          clearClaims();
          setClearing(false);
        }}
        onClose={() => setClearing(false)}
      >
        清单里的每一项都会删掉，算的时候填的内容还在。
      </Confirm>
    </Stack>
  );
}

function ClaimsBar({ onAdd }: { onAdd: () => void }) {
  return (
    <BottomBar
      more={
        <Button block icon="plus" onPress={onAdd}>
          自己加一项
        </Button>
      }
    >
      <Button
        kind="primary"
        size="main"
        onPress={() => go('/packages/tools/paper/index', { id: 'arbitration-request', claims: 1 })}
      >
        写成仲裁申请书
      </Button>
    </BottomBar>
  );
}
