import { useState } from 'react';
import { people, removePerson } from '@contracts/directory';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { Select } from '@/components/input/Select';
import { TextArea } from '@/components/input/TextArea';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import { toast } from '@/platform/toast';
import { useAll } from '../frame/use-all';
import { type PersonRow, sayRoles } from './use-people';

interface RemoveSheetProps {
  person: PersonRow;
  onClose: () => void;
  onRemoved: () => void;
}

/** Takes somebody out of the office; what is in his hands goes to a colleague, and the workers are told. */
export function RemoveSheet({ person, onClose, onRemoved }: RemoveSheetProps) {
  const { name, openMatters } = person;
  const { submit, busy, error, fieldErrors } = useSubmit(removePerson);
  const [reason, setReason] = useState('');
  const [handTo, setHandTo] = useState('');
  // between the list and now something may have come into his hands
  const mustHandOver = openMatters > 0 || error?.code === 'HANDOVER_REQUIRED';
  const colleagues = useAll(people, mustHandOver);
  const remove = async () => {
    const input = { personId: person.id, reason, ...(handTo !== '' && { handTo }) };
    const done = await submit(input);
    if (!done) return;
    toast(done.handedOver === 0 ? '已移出' : `已移出，交接了 ${done.handedOver} 件`);
    onRemoved();
  };
  return (
    <Sheet
      open
      title={`移出${name}`}
      onClose={onClose}
      footer={
        <Button kind="danger" size="main" busy={busy} onPress={() => void remove()}>
          {mustHandOver ? '交接并移出' : '移出'}
        </Button>
      }
    >
      <Stack gap={16}>
        <SubmitError failure={error} onRetry={() => void remove()} />
        <SubmitError failure={colleagues.error} onRetry={colleagues.reload} />
        <Notice tone="warn" title="移出后，他就看不到任何事项了">
          {mustHandOver
            ? `他手里的${openMatters > 0 ? ` ${openMatters} 件` : ''}事项要有人接手，职工会收到通知。交给律师的，会重新派单。`
            : '他的微信还能作为职工使用。需要时可以再邀请。'}
        </Notice>
        {mustHandOver ? (
          <Select
            name="handTo"
            label="谁来接手"
            placeholder={colleagues.items === null ? '正在读取同事…' : '请选择同事'}
            options={(colleagues.items ?? [])
              .filter(({ id }) => id !== person.id)
              .map((one) => ({
                value: one.id,
                label: one.name,
                hint: `${sayRoles(one.roles)} · 在办 ${one.openMatters} 件`,
              }))}
            value={handTo}
            onChange={setHandTo}
            error={fieldErrors.handTo}
          />
        ) : null}
        <TextArea
          name="reason"
          label={mustHandOver ? '理由和交接说明' : '理由'}
          hint="会记在操作记录里。"
          rows={3}
          maxLength={200}
          value={reason}
          onChange={setReason}
          error={fieldErrors.reason}
        />
      </Stack>
    </Sheet>
  );
}
