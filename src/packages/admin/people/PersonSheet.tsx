import { useState } from 'react';
import { setRoles } from '@contracts/directory';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { MultiChoice } from '@/components/input/Choice';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import { toast } from '@/platform/toast';
import {
  PERMISSION_IDS,
  PERMISSIONS,
  type Permission,
  ROLES,
  type Role,
} from '@domain/people/roles';
import { BelongsTo } from '../frame/BelongsTo';
import { OFFICE_ROLES, type PersonRow } from './use-people';

interface PersonSheetProps {
  person: PersonRow;
  onClose: () => void;
  onSaved: () => void;
  onRemove: () => void;
}

const ROLE_OPTIONS = OFFICE_ROLES.map((value) => ({ value, label: ROLES[value].label }));
const PERMISSION_OPTIONS = PERMISSION_IDS.map((value) => ({
  value,
  label: PERMISSIONS[value].label,
}));

/** What somebody may do and where he belongs. Every change is recorded. */
export function PersonSheet({ person, onClose, onSaved, onRemove }: PersonSheetProps) {
  const { submit, again, busy, error } = useSubmit(setRoles);
  const [roles, chooseRoles] = useState<Role[]>(person.roles.filter((role) => role !== 'worker'));
  const [permissions, setPermissions] = useState<Permission[]>(person.permissions);
  const [stationId, setStationId] = useState(person.stationId);
  const [firmId, setFirmId] = useState(person.firmId);
  const done = (saved: unknown) => {
    if (!saved) return;
    toast('已保存');
    onSaved();
  };
  const save = async () => {
    const input = { personId: person.id, roles, permissions, stationId, firmId };
    done(await submit(input));
  };
  return (
    <Sheet
      open
      title={person.name}
      onClose={onClose}
      footer={
        <Button kind="primary" size="main" busy={busy} onPress={() => void save()}>
          保存
        </Button>
      }
    >
      <Stack gap={16}>
        <SubmitError failure={error} onRetry={() => void again().then(done)} />
        {person.openMatters === 0 ? null : (
          <Notice>{`手里有 ${person.openMatters} 件在办事项。`}</Notice>
        )}
        <MultiChoice
          name="roles"
          label="身份"
          hint="一个人可以有几种身份。"
          options={ROLE_OPTIONS}
          value={roles}
          onChange={chooseRoles}
        />
        <BelongsTo
          roles={roles}
          stationId={stationId}
          firmId={firmId}
          onStation={setStationId}
          onFirm={setFirmId}
        />
        <MultiChoice
          name="permissions"
          label="另外还能做"
          optional
          options={PERMISSION_OPTIONS}
          value={permissions}
          onChange={setPermissions}
        />
        <Button kind="danger" icon="logout" block onPress={onRemove}>
          移出，办理交接
        </Button>
      </Stack>
    </Sheet>
  );
}
