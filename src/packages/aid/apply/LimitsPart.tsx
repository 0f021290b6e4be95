import { View } from '@tarojs/components';
import { clockView } from '@domain/law/clocks/clock-view';
import { DISCLAIMER } from '@domain/law/result';
import type { Typed } from '@domain/law/fields';
import { dayOf } from '@domain/time/china';
import { Section } from '@/components/layout/Section';
import { Notice } from '@/components/state/Notice';
import { FieldList } from '@/fields/FieldList';
import { ClockLines } from '@/law/ClockLines';

import { now } from '@/platform/now';
import type { Apply } from './use-apply';

/** A few days that decide: the limits of time stand below as soon as they are told. */
export function LimitsPart({ limits, form, change, errors }: Apply) {
  if (limits === null) return null;
  const today = dayOf(now());
  const set = (clockFacts: Typed) => change({ clockFacts });
  return (
    <Section title="还来得及吗" note="选填，答了马上看到还剩几天">
      <FieldList
        fields={limits.fields.map((field) => ({ ...field, optional: true as const }))}
        all={limits.fields}
        typed={limits.typed}
        under="clockFacts."
        onChange={(name, value) => set({ ...form.clockFacts, [name]: value })}
        errors={errors}
      />
      {limits.clocks.length === 0 ? null : (
        <>
          {limits.urgent ? (
            <Notice tone="flag" title="时间很紧，我们会先办">
              不足 7 天，可以先援助、后补材料（法律援助法 44）。请接着填完，今天就提交。
            </Notice>
          ) : null}
          <ClockLines clocks={limits.clocks.map(clockView)} today={today} />
          <View className="law-note">{DISCLAIMER}</View>
        </>
      )}
    </Section>
  );
}
