import { useState } from 'react';
import { saveRespondent } from '@contracts/directory';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { TextArea } from '@/components/input/TextArea';
import { TextInput } from '@/components/input/TextInput';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import { toast } from '@/platform/toast';
import { readCreditCode } from '@domain/people/credit-code';
import type { Respondent } from './RespondentCell';

interface RespondentSheetProps {
  respondent: Respondent;
  onClose: () => void;
  onSaved: () => void;
  onMerge: () => void;
}

/** Corrects an employer. */
export function RespondentSheet({ respondent, onClose, onSaved, onMerge }: RespondentSheetProps) {
  const { submit, busy, error, fieldErrors } = useSubmit(saveRespondent);
  const [name, setName] = useState(respondent.name);
  const [aliases, setAliases] = useState(respondent.aliases.join('\n'));
  const [groupName, setGroupName] = useState(respondent.groupName);
  const [creditCode, setCreditCode] = useState(respondent.creditCode);
  const [wrongCode, setWrongCode] = useState('');
  const save = async () => {
    const code = creditCode.trim();
    const read = code === '' ? null : readCreditCode(code);
    setWrongCode(read && !read.ok ? read.reason : '');
    if (read && !read.ok) return;
    const names = aliases
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const input = { id: respondent.id, name, aliases: names, groupName, creditCode: code };
    if (!(await submit(input))) return;
    toast('已保存');
    onSaved();
  };
  const aliasError = Object.entries(fieldErrors).find(([path]) => path.startsWith('aliases'))?.[1];
  return (
    <Sheet
      open
      title="改单位资料"
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
          label="单位名称"
          hint="营业执照上的全称。"
          maxLength={60}
          value={name}
          onChange={setName}
          error={fieldErrors.name}
        />
        <TextArea
          name="aliases"
          label="也叫"
          hint="一行一个：简称、招牌名、旧名。"
          optional
          rows={3}
          maxLength={1000}
          value={aliases}
          onChange={setAliases}
          error={aliasError}
        />
        <TextInput
          name="groupName"
          label="属于哪个集团"
          hint="同一集团的单位，冲突检查会一起看。"
          optional
          maxLength={60}
          value={groupName}
          onChange={setGroupName}
          error={fieldErrors.groupName}
        />
        <TextInput
          name="creditCode"
          label="统一社会信用代码"
          optional
          maxLength={18}
          value={creditCode}
          onChange={setCreditCode}
          error={wrongCode === '' ? fieldErrors.creditCode : wrongCode}
        />
        <Button icon="merge" block onPress={onMerge}>
          和另一家合并
        </Button>
      </Stack>
    </Sheet>
  );
}
