import { type Field, isAsked, type Typed } from '@domain/law/fields';
import { Stack } from '@/components/layout/Stack';
import type { Entry } from './entry';
import { FieldEntry } from './FieldEntry';

interface FieldListProps {
  fields: readonly Field[];
  /** All fields of the form, where these are some of them: what one hangs on may stand elsewhere. */
  all?: readonly Field[];
  typed: Typed;
  onChange: (name: string, value: Entry) => void;
  errors: Readonly<Record<string, string>>;
  /** Stands before a field's name in the paths of mistakes: 'requests.0.'. */
  under?: string;
  /** Said after a field's help. */
  more?: Readonly<Record<string, string>>;
}

/** The fields that are asked, given what the others hold. */
export function FieldList(props: FieldListProps) {
  const { fields, all = fields, typed, onChange, errors, under = '', more = {} } = props;
  return (
    <Stack gap={16}>
      {fields
        .filter((field) => isAsked(field, typed, all))
        .map((field) => (
          <FieldEntry
            key={field.name}
            field={field}
            path={`${under}${field.name}`}
            value={typed[field.name]}
            onChange={(value) => onChange(field.name, value)}
            error={errors[`${under}${field.name}`]}
            more={more[field.name]}
          />
        ))}
    </Stack>
  );
}
