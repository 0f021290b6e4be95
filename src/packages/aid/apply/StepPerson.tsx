import { Choice } from '@/components/input/Choice';
import { TextInput } from '@/components/input/TextInput';
import { Card } from '@/components/layout/Card';
import { Headline } from '@/components/layout/Headline';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { FactsFields } from './FactsFields';
import { KnownDetails } from './KnownDetails';
import { StatisticsPart } from './StatisticsPart';
import type { Apply } from './use-apply';

/** Step 3: who he is, for whom he applies, and what makes the matter press. */
export function StepPerson({ form, change, errors }: Apply) {
  const { person, other, forOther } = form;
  const set = (part: Partial<typeof person>) => change({ person: { ...person, ...part } });
  const setOther = (part: Partial<typeof other>) => change({ other: { ...other, ...part } });
  return (
    <Stack gap={16}>
      <Headline title="您的情况" note="只有经办这件事的人能看到。" />
      <Choice
        name="forOther"
        label="您为谁申请"
        value={forOther ? 'other' : 'self'}
        onChange={(whom) => change({ forOther: whom === 'other' })}
        options={[
          { value: 'self', label: '为我自己' },
          { value: 'other', label: '帮别人申请' },
        ]}
      />
      {forOther ? (
        <Card>
          <TextInput
            name="onBehalfOf.relation"
            label="您是他的什么人"
            placeholder="例如：儿子、妻子、监护人"
            maxLength={20}
            value={other.relation}
            onChange={(relation) => setOther({ relation })}
            error={errors['onBehalfOf.relation']}
          />
          <TextInput
            name="onBehalfOf.name"
            label="他的姓名"
            maxLength={30}
            value={other.name}
            onChange={(name) => setOther({ name })}
            error={errors['onBehalfOf.name']}
          />
          <TextInput
            name="onBehalfOf.phone"
            label="他的手机号"
            optional
            kind="phone"
            maxLength={20}
            value={other.phone}
            onChange={(phone) => setOther({ phone })}
            error={errors['onBehalfOf.phone']}
          />
        </Card>
      ) : null}
      <KnownDetails person={person} onFill={(details) => change({ person: details })} />
      <TextInput
        name="applicant.name"
        label={forOther ? '您的姓名' : '姓名'}
        hint="写身份证上的名字。"
        maxLength={30}
        value={person.name}
        onChange={(name) => set({ name })}
        error={errors['applicant.name']}
      />
      <TextInput
        name="applicant.phone"
        label="手机号"
        hint="工作人员和律师用它联系您。"
        kind="phone"
        maxLength={20}
        value={person.phone}
        onChange={(phone) => set({ phone })}
        error={errors['applicant.phone']}
      />
      <TextInput
        name="applicant.idNumber"
        label={forOther ? '您的身份证号' : '身份证号'}
        hint="写仲裁申请书、委托书时要用，加密保存。现在不填，以后再补也行。"
        optional
        kind="id-number"
        maxLength={18}
        value={person.idNumber}
        onChange={(idNumber) => set({ idNumber })}
        error={errors['applicant.idNumber']}
      />
      <FactsFields
        value={form.facts}
        onChange={(facts) => change({ facts })}
        errors={errors}
        who={forOther ? '他' : '您'}
      />
      <Section>
        <StatisticsPart
          value={form.statistics}
          onChange={(statistics) => change({ statistics })}
          errors={errors}
        />
      </Section>
    </Stack>
  );
}
