import { useState } from 'react';
import { LINE_KINDS, LINE_LABELS, type LineKind } from '@domain/law/claims/line';
import type { Field, Typed } from '@domain/law/fields';
import { readTyped } from '@domain/law/calculators/typed';
import { Button } from '@/components/input/Button';
import { Sheet } from '@/components/layout/Sheet';
import { FieldList } from '@/fields/FieldList';
import { addClaims } from '@/drafts/claim-store';

/** Not money: nothing to fill in but the request itself. */
const WITHOUT_MONEY: readonly LineKind[] = [
  'confirm-relation',
  'reinstatement',
  'insurance-arrears',
];
const WITH_MONEY = LINE_KINDS.filter((kind) => !WITHOUT_MONEY.includes(kind));

const FIELDS = [
  {
    name: 'kind',
    label: '要求什么',
    kind: 'choice',
    options: LINE_KINDS.map((value) => ({ value, label: LINE_LABELS[value] })),
  },
  { name: 'amount', label: '金额', kind: 'money', when: { field: 'kind', is: WITH_MONEY } },
] as const satisfies readonly Field[];

interface AddClaimProps {
  /** Whose sheet: '' for one's own. */
  matter: string;
  open: boolean;
  onClose: () => void;
}

/** A request whose amount is known, or that is not about money. */
export function AddClaim({ matter, open, onClose }: AddClaimProps) {
  const [typed, setTyped] = useState<Typed>({});
  const [tried, setTried] = useState(false);
  const read = readTyped(FIELDS, typed);
  const done = () => {
    setTried(true);
    if (!read.ok) return;
    const { kind, amount } = read.values;
    addClaims([{ kind, label: LINE_LABELS[kind], amount, payer: 'employer' }], matter);
    setTyped({});
    setTried(false);
    onClose();
  };
  return (
    <Sheet
      open={open}
      title="自己加一项"
      onClose={onClose}
      footer={
        <Button kind="primary" size="main" onPress={done}>
          加上
        </Button>
      }
    >
      <FieldList
        fields={FIELDS}
        typed={typed}
        onChange={(name, value) => setTyped((before) => ({ ...before, [name]: value }))}
        errors={tried && !read.ok ? read.errors : {}}
      />
    </Sheet>
  );
}
