import { useState } from 'react';
import { amend } from '@contracts/handling';
import { CONSENTS } from '@domain/privacy/consents';
import { Button } from '@/components/input/Button';
import { Checkbox } from '@/components/input/Checkbox';
import { MoneyInput } from '@/components/input/MoneyInput';
import { TextInput } from '@/components/input/TextInput';
import { Section } from '@/components/layout/Section';
import { WishFields } from '@/wish/WishFields';
import type { Wish } from '@domain/matter/matter';
import type { MatterView } from '../matter-view';
import { FirmsTick, useFirmsConsent } from '../parts/FirmsTick';
import type { MoveProps } from './move-props';
import { MoveSheet } from './MoveSheet';
import { useMove } from './use-move';

const MOST_EMPLOYERS = 10;

const DETAILS = [
  { field: 'name', label: '姓名', length: 30 },
  { field: 'phone', label: '电话', length: 20 },
  { field: 'idNumber', label: '身份证号', length: 18 },
  { field: 'address', label: '住址', length: 120 },
] as const;

type Details = Record<(typeof DETAILS)[number]['field'], string>;

const NOTHING_NEW: Details = { name: '', phone: '', idNumber: '', address: '' };

/** What was not known, or wrong, when it came in. A worker who is here himself keeps his own details himself. */
export function AmendForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(amend, props);
  const firms = useFirmsConsent();
  const [employers, setEmployers] = useState(() => namesOf(matter));
  const [claim, setClaim] = useState(matter.claimAmount.replace(/\.00$/, ''));
  const [details, setDetails] = useState(NOTHING_NEW);
  const [sensitive, setSensitive] = useState(false);
  const [unasked, setUnasked] = useState(false);
  const [outside, setOutside] = useState(false);
  const [wish, setWish] = useState<Wish>(matter.wish ?? {});
  const caller = callerOf(matter);
  const unread = details.idNumber !== '' && !sensitive;
  const send = () => {
    setUnasked(unread);
    if (unread) return;
    void move.send({
      matterId: matter.id,
      respondents: employers.filter((name) => name.trim() !== '').map((name) => ({ name })),
      ...(claim !== '' && { claimAmount: claim }),
      worker: details,
      wish,
      consents: [...firms.said(outside), ...(sensitive ? [SENSITIVE] : [])],
    });
  };
  return (
    <MoveSheet title="补充资料" verb="保存" move={move} onClose={onClose} onSend={send}>
      <Section>
        {employers.map((name, index) => (
          <TextInput
            key={index}
            name={`respondents.${index}.name`}
            label={index === 0 ? '用人单位' : `用人单位（第 ${index + 1} 家）`}
            hint={index === 0 ? '写全称，查利益冲突用。' : undefined}
            optional
            maxLength={60}
            value={name}
            onChange={(typed) =>
              setEmployers(employers.map((one, at) => (at === index ? typed : one)))
            }
            error={move.fieldErrors[`respondents.${index}.name`]}
          />
        ))}
        {employers.length >= MOST_EMPLOYERS ? null : (
          <Button size="small" icon="plus" onPress={() => setEmployers([...employers, ''])}>
            再加一家
          </Button>
        )}
      </Section>
      {matter.lead ? null : (
        <MoneyInput
          name="claimAmount"
          label="要求的金额"
          optional
          value={claim}
          onChange={setClaim}
          error={move.fieldErrors.claimAmount}
        />
      )}
      {matter.lead ? null : <WishFields wish={wish} who="他" onChange={setWish} />}
      {caller === undefined ? null : (
        <Section title="职工" note="没有用微信登录，由您代填；空着的不变">
          {DETAILS.map(({ field, label, length }) => (
            <TextInput
              key={field}
              name={`worker.${field}`}
              label={label}
              optional
              placeholder={caller[field]}
              maxLength={length}
              value={details[field]}
              onChange={(typed) => setDetails({ ...details, [field]: typed })}
              error={move.fieldErrors[`worker.${field}`]}
            />
          ))}
          {details.idNumber === '' ? null : (
            <Checkbox
              name="consents.sensitive"
              checked={sensitive}
              onChange={setSensitive}
              error={unasked && unread ? '请先读给他听，他同意再勾上。' : undefined}
            >
              {`读给他听了，他同意：${CONSENTS.sensitive.text}`}
            </Checkbox>
          )}
          {matter.outsideFirm ? null : (
            <FirmsTick consent={firms} checked={outside} onChange={setOutside} />
          )}
        </Section>
      )}
    </MoveSheet>
  );
}

const SENSITIVE = {
  purpose: 'sensitive' as const,
  version: CONSENTS.sensitive.version,
  given: true,
};

/** At least one line to write on. */
function namesOf({ respondents }: MatterView): string[] {
  return respondents.length === 0 ? [''] : respondents.map(({ name }) => name);
}

/** The worker of a call or a visit, who cannot write here himself. */
function callerOf({ lead, parties }: MatterView) {
  return lead ? undefined : parties.find(({ role, reachable }) => role === 'worker' && !reachable);
}
