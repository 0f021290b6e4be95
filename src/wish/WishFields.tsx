import { Choice } from '@/components/input/Choice';
import { Select } from '@/components/input/Select';
import { DIALECT_IDS, DIALECTS, isDialect } from '@domain/people/dialects';
import type { Wish } from '@domain/matter/matter';

interface WishFieldsProps {
  wish: Wish;
  onChange: (wish: Wish) => void;
  /** Whom it is about: 您 or 他. */
  who: '您' | '他';
}

const SEXES = [
  { value: 'any', label: '都可以' },
  { value: 'female', label: '女律师' },
  { value: 'male', label: '男律师' },
] as const;

const SPEECH = [
  { value: 'any', label: '普通话就行' },
  ...DIALECT_IDS.map((id) => ({ value: id, label: DIALECTS[id] })),
];

/** What a worker would like in a lawyer; none of it needs to be said. */
export function WishFields({ wish, onChange, who }: WishFieldsProps) {
  const { sex, dialect } = wish;
  return (
    <>
      <Choice
        name="wish.sex"
        label={`${who}希望律师是`}
        hint="尽量按这个安排；实在没有合适的人，会先和您说。"
        optional
        options={SEXES}
        value={sex ?? 'any'}
        onChange={(chosen) =>
          onChange({ ...(dialect && { dialect }), ...(chosen !== 'any' && { sex: chosen }) })
        }
      />
      <Select
        name="wish.dialect"
        label="希望律师会说"
        optional
        options={SPEECH}
        value={dialect ?? 'any'}
        onChange={(chosen) =>
          onChange({ ...(sex && { sex }), ...(isDialect(chosen) && { dialect: chosen }) })
        }
      />
    </>
  );
}
