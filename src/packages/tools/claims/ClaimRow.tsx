import { View } from '@tarojs/components';
import type { SheetLine } from '@domain/law/claims/sheet';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { Button } from '@/components/input/Button';
import { TextLink } from '@/components/input/TextLink';
import { Stack } from '@/components/layout/Stack';
import { Tag } from '@/components/show/Tag';
import { sayMoney } from '@/format/money';
import { go } from '@/platform/navigate';
import { now } from '@/platform/now';

interface ClaimRowProps {
  matter: string;
  line: SheetLine;
  onRemove: () => void;
}

/** One thing asked for: what, how much, for what time, who pays; how it was computed; away with it. */
export function ClaimRow({ matter, line, onRemove }: ClaimRowProps) {
  const { label, amount, payer, from, to, final, calculator } = line;
  const today = dayOf(now());
  return (
    <View className="claims-line">
      <View className="claims-head">
        <View className="claims-label">{label}</View>
        {amount === null ? null : <View className="claims-amount">{sayMoney(amount)}</View>}
      </View>
      {from === undefined || to === undefined ? null : (
        <View className="tools-tiny">{`${sayDay(from, today)}到${sayDay(to, today)}`}</View>
      )}
      <View className="claims-foot">
        <Stack direction="wrap" gap={8}>
          {payer === 'fund' ? <Tag>由社保基金付</Tag> : null}
          {final === true ? <Tag tone="brand">裁决一般是终局</Tag> : null}
          {calculator === undefined ? null : (
            <TextLink
              tone="quiet"
              arrow
              label={`${label}怎么算的`}
              onPress={() =>
                go('/packages/tools/calculator/index', {
                  id: calculator,
                  matter: matter || undefined,
                })
              }
            >
              怎么算的
            </TextLink>
          )}
        </Stack>
        <Button kind="quiet" size="small" icon="trash" label={`删掉：${label}`} onPress={onRemove}>
          删掉
        </Button>
      </View>
    </View>
  );
}
