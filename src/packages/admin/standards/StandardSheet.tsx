import { useState } from 'react';
import { saveParameter } from '@contracts/directory';
import { PARAMETERS, type Parameter, type ParameterId } from '@domain/law/parameters/parameter';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { DateInput } from '@/components/input/DateInput';
import { Select } from '@/components/input/Select';
import { TextInput } from '@/components/input/TextInput';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import { toast } from '@/platform/toast';
import { RegionFields } from '@/regions/RegionFields';
import { NATIONWIDE } from '@/regions/regions';

interface StandardSheetProps {
  onClose: () => void;
  onSaved: () => void;
}

const NAMES = Object.entries(PARAMETERS).map(([id, { label }]) => ({
  value: id as ParameterId,
  label,
}));

/** Those that have a row for every grade of disability. */
const BY_GRADE: readonly ParameterId[] = ['injuryMedicalGrant', 'injuryJobGrant'];
const GRADES = ['5', '6', '7', '8', '9', '10'].map((grade) => ({
  value: grade,
  label: `${grade} 级`,
}));

/** Adds a local number with its place, its first day and its source. */
export function StandardSheet({ onClose, onSaved }: StandardSheetProps) {
  const { submit, busy, error, fieldErrors } = useSubmit(saveParameter);
  const [parameter, setParameter] = useState<ParameterId>('minimumWage');
  const [region, setRegion] = useState('');
  const [county, setCounty] = useState('');
  const [grade, setGrade] = useState('');
  const [value, setValue] = useState('');
  const [from, setFrom] = useState('');
  const [source, setSource] = useState('');
  const [sourceDate, setSourceDate] = useState('');
  const chosen: Parameter = PARAMETERS[parameter];
  const graded = BY_GRADE.includes(parameter);
  const save = async () => {
    const input = {
      parameter,
      region: county || region,
      ...(graded && { grade }),
      value,
      from,
      source,
      sourceDate,
    };
    if (!(await submit(input))) return;
    toast('已保存');
    onSaved();
  };
  return (
    <Sheet
      open
      title="加一项标准"
      onClose={onClose}
      footer={
        <Button kind="primary" size="main" busy={busy} onPress={() => void save()}>
          保存
        </Button>
      }
    >
      <Stack gap={16}>
        <SubmitError failure={error} onRetry={() => void save()} />
        <Select
          name="parameter"
          label="哪项标准"
          hint={chosen.purpose}
          value={parameter}
          onChange={setParameter}
          options={NAMES}
          error={fieldErrors.parameter}
        />
        <RegionFields
          nationwide
          code={region}
          onChange={(code) => {
            setRegion(code);
            setCounty('');
          }}
          error={fieldErrors.region}
        />
        {region === '' || region === NATIONWIDE ? null : (
          <TextInput
            name="county"
            label="区县代码"
            hint="区县自己定了标准才填，六位数字，例如浦东新区 310115。"
            kind="digits"
            optional
            maxLength={6}
            value={county}
            onChange={setCounty}
          />
        )}
        {graded ? (
          <Select
            name="grade"
            label="伤残级别"
            value={grade}
            onChange={setGrade}
            options={GRADES}
            error={fieldErrors.grade}
          />
        ) : null}
        {chosen.choices ? (
          <Select
            name="value"
            label="怎么算"
            value={value}
            onChange={setValue}
            options={Object.entries(chosen.choices).map(([id, label]) => ({ value: id, label }))}
            error={fieldErrors.value}
          />
        ) : (
          <TextInput
            name="value"
            label="数值"
            maxLength={20}
            value={value}
            onChange={setValue}
            error={fieldErrors.value}
          />
        )}
        <DateInput
          name="from"
          label="从哪天起"
          value={from}
          onChange={setFrom}
          error={fieldErrors.from}
        />
        <TextInput
          name="source"
          label="依据的文件"
          hint="例如：沪人社规〔2025〕8 号。"
          maxLength={120}
          value={source}
          onChange={setSource}
          error={fieldErrors.source}
        />
        <DateInput
          name="sourceDate"
          label="文件日期"
          value={sourceDate}
          onChange={setSourceDate}
          error={fieldErrors.sourceDate}
        />
      </Stack>
    </Sheet>
  );
}
