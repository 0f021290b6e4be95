import { View } from '@tarojs/components';
import { useState } from 'react';
import { revokeInvitation } from '@contracts/directory';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { ShareButton } from '@/components/input/ShareButton';
import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import { copyText } from '@/platform/clipboard';
import { useNow } from '@/platform/now';
import { ROLES } from '@domain/people/roles';
import { sayMoment } from '@domain/time/say';
import { cardOf, type Invitation, stateOf, wordsFor } from './say-invitation';
import '../frame/admin.scss';

interface InvitationSheetProps {
  invitation: Invitation;
  onClose: () => void;
  onRevoked: () => void;
}

/** The code to hand over, or what became of it. */
export function InvitationSheet({ invitation, onClose, onRevoked }: InvitationSheetProps) {
  const now = useNow();
  const { submit, busy, error } = useSubmit(revokeInvitation);
  const [sure, setSure] = useState(false);
  const { id, code, role, forWhom, expiresAt } = invitation;
  const { label, open } = stateOf(invitation, now);
  const revoke = async () => {
    if (await submit({ id })) onRevoked();
  };
  return (
    <Sheet open title={`给${forWhom}的邀请`} onClose={onClose}>
      <Stack gap={16}>
        <SubmitError failure={error} onRetry={() => void revoke()} />
        {open && code !== '' ? (
          <Card tone="soft">
            <Stack>
              <View className="a-quiet">邀请码</View>
              <View className="a-code">{code}</View>
              <Stack direction="wrap" gap={8}>
                <Button icon="copy" onPress={() => void copyText(wordsFor(invitation, now))}>
                  复制邀请的话
                </Button>
                <ShareButton card={cardOf(invitation)}>发给他</ShareButton>
              </Stack>
            </Stack>
          </Card>
        ) : null}
        {open && code === '' ? <Notice>邀请码只有做它的管理员能看到。</Notice> : null}
        <Card>
          <Facts
            facts={[
              { name: '身份', value: ROLES[role].label },
              { name: '现在', value: label },
              { name: '有效到', value: sayMoment(expiresAt, now) },
            ]}
          />
        </Card>
        {open && !sure ? (
          <Button kind="quiet" block onPress={() => setSure(true)}>
            撤回这个邀请
          </Button>
        ) : null}
        {open && sure ? (
          <Button kind="danger" block busy={busy} onPress={() => void revoke()}>
            确定撤回，这个码不能再用
          </Button>
        ) : null}
      </Stack>
    </Sheet>
  );
}
