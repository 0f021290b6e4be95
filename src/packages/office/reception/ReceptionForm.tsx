import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { Checkbox } from '@/components/input/Checkbox';
import { Choice } from '@/components/input/Choice';
import { TextArea } from '@/components/input/TextArea';
import { TextInput } from '@/components/input/TextInput';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import { FORM_IDS, FORMS } from '@domain/matter/forms';
import { FirmsTick } from '@/handling/parts/FirmsTick';
import { WishFields } from '@/wish/WishFields';
import { FirstLook } from './FirstLook';
import { GroupField } from './GroupField';
import { MaybeSame } from './MaybeSame';
import type { Reception } from './use-reception';
import './reception.scss';

const CHANNELS = [
  { value: 'phone', label: '来电' },
  { value: 'counter', label: '来访' },
  { value: 'group', label: '咨询群' },
  { value: 'hotline', label: '热线转来' },
] as const;

const FORM_OPTIONS = FORM_IDS.map((value) => ({ value, label: FORMS[value].label }));

/** At most eight fields; only what was said must be filled in. */
export function ReceptionForm({ reception }: { reception: Reception }) {
  const { notes, change, fieldErrors, error, busy, send, retry, same, saved } = reception;
  const [heard, setHeard] = useState(notes.narrative);
  const inGroup = notes.channel === 'group';
  // who is to be represented may be helped by a partner firm; a question is answered here
  const represented = !inGroup && FORMS[notes.form].needsReview;
  return (
    <Stack gap={16}>
      <SubmitError failure={error} onRetry={() => void retry()} />
      <Choice
        name="channel"
        label="怎么来的"
        options={CHANNELS}
        value={notes.channel}
        onChange={(channel) => change({ channel })}
        error={fieldErrors.channel}
      />
      {inGroup ? (
        <GroupField
          value={notes.groupId}
          onChange={(groupId) => change({ groupId })}
          error={fieldErrors.groupId}
        />
      ) : null}
      <TextArea
        name="narrative"
        label="他说了什么"
        hint="照他的话记，不用整理。"
        rows={4}
        maxLength={5000}
        value={notes.narrative}
        onChange={(narrative) => change({ narrative })}
        onBlur={() => setHeard(notes.narrative)}
        error={fieldErrors.narrative}
      />
      <FirstLook text={heard} form={inGroup ? 'consultation' : notes.form} />
      <View className="o-pair">
        <TextInput
          name="name"
          label={inGroup ? '群里的称呼' : '姓名'}
          optional
          maxLength={30}
          value={notes.name}
          onChange={(name) => change({ name })}
          error={fieldErrors.name}
        />
        <TextInput
          name="phone"
          label="电话"
          optional
          kind="phone"
          maxLength={20}
          value={notes.phone}
          onChange={(phone) => change({ phone })}
          error={fieldErrors.phone}
        />
      </View>
      <TextInput
        name="respondentName"
        label="单位名称"
        optional
        maxLength={60}
        value={notes.respondentName}
        onChange={(respondentName) => change({ respondentName })}
        error={fieldErrors.respondentName}
      />
      {inGroup ? null : (
        <Choice
          name="forms"
          label="他要什么帮助"
          options={FORM_OPTIONS}
          value={notes.form}
          onChange={(form) => change({ form })}
          error={fieldErrors.forms}
        />
      )}
      {represented ? null : (
        <TextArea
          name="answer"
          label="当场的答复"
          hint="已经答复了就写在这里，事项直接进入“等他确认”。"
          optional
          rows={3}
          maxLength={3000}
          value={notes.answer}
          onChange={(answer) => change({ answer })}
          error={fieldErrors.answer}
        />
      )}
      <Checkbox
        name="consents"
        checked={notes.agreed}
        onChange={(agreed) => change({ agreed })}
        error={fieldErrors.consents}
      >
        已经告诉他：姓名和电话只用来办这件事，只有经办人能看到。他同意。
      </Checkbox>
      {represented ? (
        <FirmsTick
          consent={reception.firms}
          checked={notes.outsideFirm}
          onChange={(outsideFirm) => change({ outsideFirm })}
        />
      ) : null}
      {represented ? (
        <WishFields wish={notes.wish} who="他" onChange={(wish) => change({ wish })} />
      ) : null}
      <MaybeSame same={same} onGoOn={() => void send(true)} />
      <Button kind="primary" size="main" busy={busy} onPress={() => void send()}>
        登记
      </Button>
      <View className="o-quiet">{saved}</View>
    </Stack>
  );
}
