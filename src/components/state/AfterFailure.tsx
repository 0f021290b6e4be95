import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CallFailure } from '@/api/call-failure';
import { updateProgram } from '@/platform/update';
import { Button } from '../input/Button';

interface AfterFailureProps {
  failure: CallFailure;
  /** What trying again is called here. */
  again: string;
  onRetry: (() => void) | undefined;
  small?: boolean;
}

/** Whether anything can be done about it here and now. */
export const canBeHelped = ({ failure, onRetry }: Pick<AfterFailureProps, 'failure' | 'onRetry'>) =>
  onRetry !== undefined || failure.code === 'UPGRADE_REQUIRED';

/** What can be done after a failure: trying again, or where the program is too old, getting the newer one. */
export function AfterFailure({ failure, again, onRetry, small = false }: AfterFailureProps) {
  const size = small ? 'small' : 'normal';
  if (failure.code === 'UPGRADE_REQUIRED') return <Update size={size} />;
  return onRetry ? (
    <Button size={size} icon="refresh" onPress={onRetry}>
      {again}
    </Button>
  ) : null;
}

function Update({ size }: { size: 'small' | 'normal' }) {
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const update = async () => {
    setBusy(true);
    const outcome = await updateProgram();
    setMissing(outcome.kind !== 'granted');
    setBusy(false);
  };
  return (
    <View>
      <Button size={size} icon="refresh" busy={busy} onPress={() => void update()}>
        马上更新
      </Button>
      {missing ? <View>新版本还没有下载好。请关掉小程序，过几分钟再打开。</View> : null}
    </View>
  );
}
