import { useState } from 'react';
import type { OutputOf } from '@contracts/action';
import { type firms, saveFirm } from '@contracts/directory';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { Checkbox } from '@/components/input/Checkbox';
import { TextInput } from '@/components/input/TextInput';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import { EndFirm } from './EndFirm';
import { toast } from '@/platform/toast';

export type Firm = OutputOf<typeof firms>['items'][number];

interface FirmSheetProps {
  /** Null for a new one. */
  firm: Firm | null;
  onClose: () => void;
  onSaved: () => void;
}

/** Adds or changes a firm. */
export function FirmSheet({ firm, onClose, onSaved }: FirmSheetProps) {
  const { submit, busy, error, fieldErrors } = useSubmit(saveFirm);
  const [name, setName] = useState(firm?.name ?? '');
  const [phone, setPhone] = useState(firm?.phone ?? '');
  const [partner, setPartner] = useState(firm?.partner ?? true);
  const save = async () => {
    const input = { ...(firm && { id: firm.id }), name, phone, partner };
    if (!(await submit(input))) return;
    toast('已保存');
    onSaved();
  };
  return (
    <Sheet
      open
      title={firm === null ? '加一家律所' : '改律所'}
      onClose={onClose}
      footer={
        <Button kind="primary" size="main" busy={busy} onPress={() => void save()}>
          保存
        </Button>
      }
    >
      <Stack gap={16}>
        <SubmitError failure={error} onRetry={() => void save()} />
        <TextInput
          name="name"
          label="律所名称"
          maxLength={60}
          value={name}
          onChange={setName}
          error={fieldErrors.name}
        />
        <TextInput
          name="phone"
          label="电话"
          kind="phone"
          optional
          maxLength={20}
          value={phone}
          onChange={setPhone}
          error={fieldErrors.phone}
        />
        <Checkbox name="partner" checked={partner} onChange={setPartner}>
          合作律所，可以把职工的资料交给它
        </Checkbox>
        {partner && !firm?.partner ? (
          <Notice>保存后，职工再提交时会看到这家律所的名字，并重新问他是否同意。</Notice>
        ) : null}
        {firm === null || firm.endedAt !== undefined ? null : (
          <EndFirm id={firm.id} onEnded={onSaved} />
        )}
      </Stack>
    </Sheet>
  );
}
