import { useState } from 'react';
import { MultiChoice } from '@/components/input/Choice';
import type { FieldPartProps } from '@/components/input/field-part-props';
import type { Option } from '@/components/input/option-entry-props';
import { TextLink } from '@/components/input/TextLink';

interface ManyChoicesProps extends FieldPartProps<readonly string[], string[]> {
  options: readonly Option[];
}

/** Options shown at first; what is chosen stays in sight wherever it stands. */
const FIRST = 9;

/** Any of many: the first ones and those chosen, the rest on a tap. */
export function ManyChoices({ options, value, ...part }: ManyChoicesProps) {
  const [all, setAll] = useState(options.length <= FIRST + 2);
  const shown = all
    ? options
    : options.filter((option, place) => place < FIRST || value.includes(option.value));
  const hidden = options.length - shown.length;
  return (
    <>
      <MultiChoice {...part} value={value} options={shown} />
      {hidden === 0 ? null : (
        <TextLink
          arrow
          label={`${part.label}：还有 ${hidden} 项`}
          onPress={() => setAll(true)}
        >{`还有 ${hidden} 项`}</TextLink>
      )}
    </>
  );
}
