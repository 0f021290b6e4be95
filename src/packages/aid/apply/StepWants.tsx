import { FORM_IDS, FORMS } from '@domain/matter/forms';
import { MultiChoice } from '@/components/input/Choice';
import { MoneyInput } from '@/components/input/MoneyInput';
import { TextArea } from '@/components/input/TextArea';
import { Headline } from '@/components/layout/Headline';
import { Stack } from '@/components/layout/Stack';
import { WishFields } from '@/wish/WishFields';
import { Consents } from '../parts/Consents';
import { AidPart } from './AidPart';
import { Review } from './Review';
import type { Apply } from './use-apply';

const FORM_OPTIONS = FORM_IDS.map((form) => ({
  value: form,
  label: FORMS[form].label,
  hint: FORMS[form].explain,
}));

/** Step 5: what he wants, what he agrees to, and everything once more before it is sent. */
export function StepWants(apply: Apply) {
  const { form, change, errors, consents } = apply;
  return (
    <Stack gap={16}>
      <Headline title="您想要什么？" />
      <MultiChoice
        name="forms"
        label="需要哪种帮助"
        hint="可以选几种。不清楚就选“咨询”，我们看过后给您建议。"
        value={form.forms}
        onChange={(forms) => change({ forms })}
        error={errors.forms}
        options={FORM_OPTIONS}
      />
      <AidPart {...apply} />
      <TextArea
        name="wants"
        label="您的要求"
        hint="例如：要回三个月工资；恢复上班。"
        optional
        maxLength={1000}
        rows={3}
        value={form.wants}
        onChange={(wants) => change({ wants })}
        error={errors.wants}
      />
      <MoneyInput
        name="claimAmount"
        label="大概要多少钱"
        hint="说不准就空着。"
        optional
        value={form.claimAmount}
        onChange={(claimAmount) => change({ claimAmount })}
        error={errors.claimAmount}
      />
      <WishFields wish={form.wish} who="您" onChange={(wish) => change({ wish })} />
      <Review {...apply} />
      <Consents
        consents={consents}
        ticked={form.ticked}
        onChange={(ticked) => change({ ticked })}
        errors={errors}
      />
    </Stack>
  );
}
