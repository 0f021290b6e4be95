import { useState } from 'react';
import { saveGroup } from '@contracts/handling';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { TextInput } from '@/components/input/TextInput';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import './groups.scss';

interface GroupFormProps {
  /** An empty id makes a new one. */
  group: { id: string; name: string };
  onClose: () => void;
  onSaved: (group: { token: string; name: string }) => void;
}

/** Names a group of the station. */
export function GroupForm({ group, onClose, onSaved }: GroupFormProps) {
  const [name, setName] = useState(group.name);
  const { submit, again, busy, error, fieldErrors } = useSubmit(saveGroup);
  const finish = (saved: { token: string } | undefined) => {
    if (saved) onSaved({ token: saved.token, name });
  };
  const save = async () => finish(await submit({ name, ...(group.id !== '' && { id: group.id }) }));
  return (
    <Sheet
      open
      title={group.id === '' ? '加一个群' : '改群的名称'}
      onClose={onClose}
      footer={
        <Button kind="primary" size="main" busy={busy} onPress={() => void save()}>
          {group.id === '' ? '下一步：发卡片' : '保存'}
        </Button>
      }
    >
      <Stack>
        <SubmitError failure={error} onRetry={() => void again().then(finish)} />
        <TextInput
          name="name"
          label="群名称"
          hint="只给同事看，写得认得出就行。"
          maxLength={40}
          value={name}
          onChange={setName}
          error={fieldErrors.name}
        />
      </Stack>
    </Sheet>
  );
}
