import { useState } from 'react';
import { upgrade } from '@contracts/handling';
import { MultiChoice } from '@/components/input/Choice';
import { FORM_IDS, FORMS, type FormOfAid } from '@domain/matter/forms';
import type { MoveProps } from '@/handling/moves/move-props';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { useMove } from '@/handling/moves/use-move';

const OPTIONS = FORM_IDS.filter((form) => FORMS[form].needsReview).map((form) => ({
  value: form,
  label: FORMS[form].label,
  hint: FORMS[form].explain,
}));

/** A consultation becomes representation; the number stays, the review begins. */
export function UpgradeForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(upgrade, props);
  const [forms, setForms] = useState<FormOfAid[]>([]);
  return (
    <MoveSheet
      title="转为代理"
      verb="转为代理，开始审查"
      move={move}
      onClose={onClose}
      onSend={() => void move.send({ matterId: matter.id, forms })}
    >
      <MultiChoice
        name="forms"
        label="要哪种代理"
        hint="编号不变，7 天内决定给不给援助。"
        options={OPTIONS}
        value={forms}
        onChange={setForms}
        error={move.fieldErrors.forms}
      />
    </MoveSheet>
  );
}
