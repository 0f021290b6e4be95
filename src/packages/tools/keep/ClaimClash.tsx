import { View } from '@tarojs/components';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import { sayMoney } from '@/format/money';
import { now } from '@/platform/now';
import type { KeepClaimsPart } from './use-keep-claims';

/** Another sheet stands on the matter: it is shown, and somebody says what becomes of the two. */
export function ClaimClash({ part }: { part: KeepClaimsPart }) {
  const { theirs, busy, failure, putTogether, replace, retry, leave } = part;
  if (theirs === null) return null;
  const { sheet, byName = '', savedAt } = theirs;
  const when = savedAt === undefined ? '' : sayDay(dayOf(savedAt), dayOf(now()));
  return (
    <Sheet
      open
      title="事项上已经有一份清单"
      onClose={leave}
      footer={
        <Stack gap={8}>
          <Button kind="primary" size="main" busy={busy} onPress={() => void putTogether()}>
            两份合在一起
          </Button>
          <Button block disabled={busy} onPress={() => void replace()}>
            换成我这一份
          </Button>
        </Stack>
      }
    >
      <Stack gap={12}>
        <SubmitError failure={failure} onRetry={() => void retry()} />
        <View className="tools-small">
          {`${[byName, when].filter((part) => part !== '').join('，')}存的，和您这一份不一样。合在一起，同一项以您的为准，别的都留着。`}
        </View>
        <Card>
          <Facts
            facts={[
              ...(sheet?.lines ?? []).map(({ label, amount }) => ({
                name: label,
                value: amount === null ? '' : sayMoney(amount),
              })),
              { name: '合计', value: sayMoney(sheet?.total ?? '0.00') },
            ]}
          />
        </Card>
      </Stack>
    </Sheet>
  );
}
