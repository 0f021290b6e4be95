import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@contracts/action';
import { type consents, setConsent } from '@contracts/directory';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Confirm } from '@/components/layout/Confirm';
import { Stack } from '@/components/layout/Stack';
import { Tag } from '@/components/show/Tag';
import { SubmitError } from '@/components/state/SubmitError';
import { now } from '@/platform/now';
import { toast } from '@/platform/toast';

interface ConsentCardProps {
  consent: OutputOf<typeof consents>['items'][number];
  reload: () => void;
}

/** One purpose: its wording, since when it is agreed to, and the other way. */
export function ConsentCard({ consent, reload }: ConsentCardProps) {
  const { purpose, version, title, text, given, givenAt, withdrawable } = consent;
  const [asking, setAsking] = useState(false);
  const { submit, again, busy, error } = useSubmit(setConsent);
  const set = async (agreed: boolean) => {
    const done = await submit({ purpose, version, given: agreed });
    setAsking(false);
    if (!done) return;
    toast(agreed ? '已同意' : '已收回');
    reload();
  };
  return (
    <Card>
      <Stack gap={8}>
        <View className="me-consent-head">
          <View className="me-consent-title">{title}</View>
          {given ? (
            <Tag tone="ok" icon="check">
              {givenAt === undefined ? '已同意' : `${sayDay(dayOf(givenAt), dayOf(now()))}同意`}
            </Tag>
          ) : (
            <Tag>没有同意</Tag>
          )}
        </View>
        <View className="me-note">{text}</View>
        <SubmitError failure={error} onRetry={() => void again()} />
        {given ? (
          withdrawable ? (
            <Button
              size="small"
              kind="quiet"
              label={`收回：${title}`}
              onPress={() => setAsking(true)}
            >
              收回
            </Button>
          ) : (
            <View className="me-note">办理事项必须有这一项。不想继续的话，可以删除您的资料。</View>
          )
        ) : (
          <Button size="small" busy={busy} label={`同意：${title}`} onPress={() => void set(true)}>
            同意
          </Button>
        )}
      </Stack>
      <Confirm
        open={asking}
        title={`收回“${title}”？`}
        action="收回"
        busy={busy}
        onConfirm={() => void set(false)}
        onClose={() => setAsking(false)}
      >
        从现在起不再这样使用您的资料。以后想同意，还可以在这里点。
      </Confirm>
    </Card>
  );
}
