import type { Field, Typed } from '@domain/law/fields';
import { Choice } from '@/components/input/Choice';
import { DateInput } from '@/components/input/DateInput';
import { Select } from '@/components/input/Select';
import { TextArea } from '@/components/input/TextArea';
import { TextInput } from '@/components/input/TextInput';
import type { Entry } from './entry';
import { AmountLine } from './AmountLine';
import { DaysEntry } from './DaysEntry';
import { ManyChoices } from './ManyChoices';
import './fields.scss';

interface FieldEntryProps {
  field: Field;
  /** Where its mistake is found; the field's own name unless it stands in a list. */
  path?: string;
  value: Typed[string];
  onChange: (value: Entry) => void;
  error?: string;
  /** Said after the field's own help: which local number stands in for an empty one. */
  more?: string;
}

/** Up to here all options are in sight; beyond, they are in a list of their own. */
const IN_SIGHT = 6;

/** Draws whatever a calculator, a clock or a document asks. */
export function FieldEntry({ field, path, value, onChange, error, more }: FieldEntryProps) {
  const { kind, label, optional, unit, longest } = field;
  const text = typeof value === 'string' ? value : '';
  const many = typeof value === 'string' ? [value] : (value ?? []);
  const hint = [field.help, more].filter((part) => part !== undefined).join('');
  const part = {
    name: path ?? field.name,
    label,
    error,
    optional,
    ...(hint !== '' && { hint }),
  };
  switch (kind) {
    case 'money':
    case 'money-or-zero':
      return <AmountLine {...part} value={text} onChange={onChange} unit="元" money />;
    case 'number':
      return <AmountLine {...part} value={text} onChange={onChange} unit={unit} />;
    case 'count':
      return <AmountLine {...part} value={text} onChange={onChange} unit={unit} whole />;
    case 'day':
      return <DateInput {...part} value={text} onChange={onChange} />;
    case 'days':
      return <DaysEntry {...part} value={many} onChange={onChange} />;
    case 'month':
      return <TextInput {...part} value={text} onChange={onChange} placeholder="例如 1975年3月" />;
    case 'yes-no':
      return (
        <Choice {...part} value={text} onChange={takingBack(text, onChange)} options={YES_NO} />
      );
    case 'choices':
      return <ManyChoices {...part} value={many} onChange={onChange} options={shortly(field)} />;
    case 'choice':
      return optionsOf(field).length <= IN_SIGHT ? (
        <Choice
          {...part}
          value={text}
          onChange={takingBack(text, onChange)}
          options={optionsOf(field)}
        />
      ) : (
        <Select {...part} value={text} onChange={onChange} options={optionsOf(field)} />
      );
    case 'text':
      return <TextInput {...part} value={text} onChange={onChange} maxLength={longest} />;
    case 'story':
      return (
        <TextArea {...part} value={text} onChange={onChange} maxLength={longest ?? 2000} rows={5} />
      );
  }
}

/** A second tap on what is chosen takes it back: an answer given by mistake can be left open again. */
const takingBack = (held: string, onChange: (value: Entry) => void) => (chosen: string) =>
  onChange(chosen === held ? '' : chosen);

const optionsOf = ({ options = [] }: Field) =>
  options.map(({ value, label, help }) => ({ value, label, ...(help && { hint: help }) }));

/** Many at once are told by their names alone. */
const shortly = (field: Field) =>
  optionsOf(field).map(({ hint, ...option }, _, all) =>
    all.length > IN_SIGHT || hint === undefined ? option : { ...option, hint },
  );

const YES_NO = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '不是' },
];
