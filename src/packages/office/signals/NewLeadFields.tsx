import { MultiChoice } from '@/components/input/Choice';
import { TextArea } from '@/components/input/TextArea';
import { TextInput } from '@/components/input/TextInput';
import { FORM_IDS, FORMS } from '@domain/matter/forms';
import type { NewLead } from './use-join-signal';

const FORM_OPTIONS = FORM_IDS.map((value) => ({ value, label: FORMS[value].label }));

interface NewLeadFieldsProps {
  value: NewLead;
  onChange: (change: Partial<NewLead>) => void;
  errors: Readonly<Record<string, string>>;
}

/** What a new collective matter is about. */
export function NewLeadFields({ value, onChange, errors }: NewLeadFieldsProps) {
  return (
    <>
      <TextInput
        name="respondentName"
        label="单位名称"
        maxLength={60}
        value={value.respondentName}
        onChange={(respondentName) => onChange({ respondentName })}
        error={errors.respondentName}
      />
      <TextArea
        name="narrative"
        label="共同的情况"
        hint="每位职工都会看到，不要写某一个人的事。"
        rows={3}
        maxLength={5000}
        value={value.narrative}
        onChange={(narrative) => onChange({ narrative })}
        error={errors.narrative}
      />
      <MultiChoice
        name="forms"
        label="需要的帮助"
        options={FORM_OPTIONS}
        value={value.forms}
        onChange={(forms) => onChange({ forms })}
        error={errors.forms}
      />
    </>
  );
}
