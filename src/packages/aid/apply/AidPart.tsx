import { View } from '@tarojs/components';
import { Section } from '@/components/layout/Section';
import { FieldList } from '@/fields/FieldList';
import { AidLines } from '@/law/AidLines';
import type { Apply } from './use-apply';

/** Whether a lawyer costs nothing: a few questions, and both answers below as soon as they are enough. */
export function AidPart({ aid, form, change, errors }: Apply) {
  if (aid === null) return null;
  return (
    <Section title="能不能免费" note="选填，答了马上看到">
      <FieldList
        fields={aid.fields.map((field) => ({ ...field, optional: true as const }))}
        all={aid.fields}
        typed={aid.typed}
        under="aid."
        onChange={(name, value) => change({ aid: { ...form.aid, [name]: value } })}
        errors={errors}
      />
      {aid.answer === null ? null : (
        <>
          <AidLines aid={aid.answer} />
          <View className="law-note">仅供参考，以法律援助机构和工会的审查为准。</View>
        </>
      )}
    </Section>
  );
}
