import { useState } from 'react';
import { nameEmployer } from '@contracts/intake';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { TextInput } from '@/components/input/TextInput';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import { toast } from '@/platform/toast';

interface EmployerSheetProps {
  matterId: string;
  onClose: () => void;
  onNamed: () => void;
}

/** Whom the matter is against, named later. */
export function EmployerSheet({ matterId, onClose, onNamed }: EmployerSheetProps) {
  const [name, setName] = useState('');
  const [creditCode, setCreditCode] = useState('');
  const { submit, again, busy, error, fieldErrors } = useSubmit(nameEmployer);
  const finish = (moved: unknown) => {
    if (moved === undefined) return;
    toast('已补上');
    onNamed();
  };
  return (
    <Sheet
      open
      title="补上单位名称"
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          size="main"
          busy={busy}
          onPress={() => void submit({ matterId, name, creditCode }).then(finish)}
        >
          保存
        </Button>
      }
    >
      <Stack gap={16}>
        <SubmitError failure={error} onRetry={() => void again().then(finish)} />
        <TextInput
          name="name"
          label="单位名称"
          hint="看合同、工资条、工作证或银行流水上的名字。工地上的，写总包、劳务公司，实在不知道就写工地名和包工头。"
          maxLength={60}
          value={name}
          onChange={setName}
          error={fieldErrors.name}
        />
        <TextInput
          name="creditCode"
          label="统一社会信用代码"
          hint="营业执照上 18 位的号码，没有就空着。"
          optional
          maxLength={18}
          value={creditCode}
          onChange={setCreditCode}
          error={fieldErrors.creditCode}
        />
      </Stack>
    </Sheet>
  );
}
