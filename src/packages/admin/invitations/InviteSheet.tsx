import { useState } from 'react';
import { invite } from '@contracts/directory';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { Choice } from '@/components/input/Choice';
import { TextInput } from '@/components/input/TextInput';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { ErrorSummary } from '@/components/state/ErrorSummary';
import { SubmitError } from '@/components/state/SubmitError';
import { inviteRefusal } from '@domain/people/invitation';
import { type Role, ROLES } from '@domain/people/roles';
import { BelongsTo } from '../frame/BelongsTo';
import { OFFICE_ROLES } from '../people/use-people';
import type { Invitation } from './say-invitation';

interface InviteSheetProps {
  onClose: () => void;
  onMade: (made: Invitation) => void;
}

const ROLE_OPTIONS = OFFICE_ROLES.map((value) => ({ value, label: ROLES[value].label }));

/** Makes a code for one person in one role. */
export function InviteSheet({ onClose, onMade }: InviteSheetProps) {
  const { submit, again, busy, error, fieldErrors } = useSubmit(invite);
  const [role, setRole] = useState<Role | ''>('');
  const [forWhom, setForWhom] = useState('');
  const [stationId, setStationId] = useState('');
  const [firmId, setFirmId] = useState('');
  const [mistake, setMistake] = useState('');
  const made = (invitation: Invitation | undefined) => {
    if (invitation) onMade(invitation);
  };
  const make = async () => {
    const refusal =
      role === ''
        ? '请选择他的身份。'
        : inviteRefusal({ roles: [role], stationId, firmId, name: forWhom });
    setMistake(refusal ?? '');
    if (refusal !== null || role === '') return;
    made(await submit({ role, stationId, firmId, forWhom }));
  };
  return (
    <Sheet
      open
      title="做一个邀请码"
      onClose={onClose}
      footer={
        <Button kind="primary" size="main" busy={busy} onPress={() => void make()}>
          做好邀请码
        </Button>
      }
    >
      <Stack gap={16}>
        {mistake === '' ? (
          <SubmitError failure={error} onRetry={() => void again().then(made)} />
        ) : (
          <ErrorSummary errors={[{ path: wrongField(role, forWhom), message: mistake }]} />
        )}
        <TextInput
          name="forWhom"
          label="给谁"
          hint="写姓名，方便以后对上。"
          maxLength={30}
          value={forWhom}
          onChange={setForWhom}
          error={fieldErrors.forWhom}
        />
        <Choice
          name="role"
          label="身份"
          options={ROLE_OPTIONS}
          value={role === 'worker' ? '' : role}
          onChange={setRole}
          error={fieldErrors.role}
        />
        {role === '' ? null : (
          <BelongsTo
            roles={[role]}
            stationId={stationId}
            firmId={firmId}
            onStation={setStationId}
            onFirm={setFirmId}
            errors={fieldErrors}
          />
        )}
      </Stack>
    </Sheet>
  );
}

/** Where a tap on the mistake leads. */
function wrongField(role: Role | '', forWhom: string): string {
  if (forWhom.trim() === '') return 'forWhom';
  return role === '' ? 'role' : 'stationId';
}
