import { useState } from 'react';
import { grant } from '@contracts/handling';
import { DateInput } from '@/components/input/DateInput';
import { TextArea } from '@/components/input/TextArea';
import { TextInput } from '@/components/input/TextInput';
import { Notice } from '@/components/state/Notice';
import { now } from '@/platform/now';
import { dayOf } from '@domain/time/china';
import { addDays } from '@domain/time/days';
import { GRANT_BASES } from './bases';
import { BasisChips } from './BasisChips';
import type { MoveProps } from '@/handling/moves/move-props';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { SoleOfficer } from './SoleOfficer';
import { useMove } from '@/handling/moves/use-move';

/** Papers may follow up to 60 days after an urgent grant. */
const LONGEST_WAIT = 60;

/** Grants aid; `urgently` with a day until which the papers follow (法律援助法 44). */
export function GrantForm(props: MoveProps & { urgently?: boolean }) {
  const { matter, onClose, urgently = false } = props;
  const today = dayOf(now());
  const move = useMove(grant, props);
  const [reasons, setReasons] = useState('');
  const [article, setArticle] = useState('');
  const [papersDay, setPapersDay] = useState(addDays(today, 7));
  const [exception, setException] = useState('');
  const send = () =>
    move.send({
      matterId: matter.id,
      reasons,
      article,
      ...(urgently && { papersDay }),
      ...(exception !== '' && { soleOfficerReason: exception }),
    });
  return (
    <MoveSheet
      title={urgently ? '先行援助，后补材料' : '给予援助'}
      verb={urgently ? '先给予援助并派单' : '给予援助并派单'}
      move={move}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Notice>
        派人代理，要么经济困难，要么权益受到严重侵害；农民工追索工资、工伤赔偿不看经济条件（工会法律援助办法第10条）。
      </Notice>
      <BasisChips
        bases={GRANT_BASES}
        onPick={(basis) => {
          setReasons(basis.reasons);
          setArticle(basis.article);
        }}
      />
      <TextArea
        name="reasons"
        label="理由"
        hint="职工会看到。"
        rows={3}
        maxLength={1000}
        value={reasons}
        onChange={setReasons}
        error={move.fieldErrors.reasons}
      />
      <TextInput
        name="article"
        label="依据"
        optional
        maxLength={60}
        value={article}
        onChange={setArticle}
        error={move.fieldErrors.article}
      />
      {urgently ? (
        <DateInput
          name="papersDay"
          label="哪天前补齐材料"
          earliest={addDays(today, 1)}
          latest={addDays(today, LONGEST_WAIT)}
          value={papersDay}
          onChange={setPapersDay}
          error={move.fieldErrors.papersDay}
        />
      ) : null}
      <SoleOfficer
        matter={matter}
        value={exception}
        onChange={setException}
        error={move.fieldErrors.soleOfficerReason}
      />
    </MoveSheet>
  );
}
