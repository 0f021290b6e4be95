import { TextArea } from '@/components/input/TextArea';
import { Headline } from '@/components/layout/Headline';
import { Stack } from '@/components/layout/Stack';
import { Understanding } from '../parts/Understanding';
import { LimitsPart } from './LimitsPart';
import type { Apply } from './use-apply';

/** Step 1: the story in his own words, what we make of it, and whether there is still time. */
export function StepFacts(apply: Apply) {
  const { form, change, errors, understood } = apply;
  return (
    <Stack gap={16}>
      <Headline title="发生了什么事？" note="像跟朋友说话一样写，写错字没关系。" />
      <TextArea
        name="narrative"
        label="事情经过"
        placeholder="什么时候、在哪里上班、单位做了什么、您想要什么"
        value={form.narrative}
        onChange={(narrative) => change({ narrative })}
        error={errors.narrative}
        maxLength={5000}
        rows={6}
      />
      <Understanding
        understood={understood}
        topic={form.topic}
        onTopic={(topic) => change({ topic })}
      />
      <LimitsPart {...apply} />
    </Stack>
  );
}
