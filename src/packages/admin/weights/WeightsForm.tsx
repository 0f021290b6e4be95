import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@contracts/action';
import { saveWeights, type weights } from '@contracts/directory';
import { TERM_IDS, type WeightId } from '@domain/assignment/weights';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { TextInput } from '@/components/input/TextInput';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import { toast } from '@/platform/toast';
import { PARTS, sayWeight, urgentOf, usualOf } from './weight-words';
import './weights.scss';

type Row = OutputOf<typeof weights>['items'][number];

interface WeightsFormProps {
  items: readonly Row[];
  onSaved: () => void;
}

/** The one table of weights, as typed; every change is a table of its own with who, when and why. */
export function WeightsForm({ items, onSaved }: WeightsFormProps) {
  const { submit, busy, error, fieldErrors } = useSubmit(saveWeights);
  const [typed, setTyped] = useState<Partial<Record<WeightId, string>>>({});
  const [reason, setReason] = useState('');
  const rowOf = (id: WeightId) => items.find((row) => row.id === id);
  const changed = items.some(({ value, standard }) => value !== standard);
  const save = async (reset: boolean) => {
    if (!(await submit({ values: reset ? {} : typed, reason, ...(reset && { reset }) }))) return;
    toast(reset ? '已恢复默认' : '已保存，一分钟内生效');
    onSaved();
  };
  const field = (id: WeightId, label: string, hint?: string) => (
    <TextInput
      key={id}
      name={`values.${id}`}
      label={label}
      hint={[hint, `默认 ${rowOf(id)?.standard ?? ''}`].filter(Boolean).join('；')}
      maxLength={12}
      value={typed[id] ?? String(rowOf(id)?.value ?? '')}
      onChange={(text) => setTyped({ ...typed, [id]: text })}
      error={fieldErrors[`values.${id}`]}
    />
  );
  return (
    <Section title="现在用的权重">
      <Stack gap={16}>
        <SubmitError failure={error} onRetry={() => void save(false)} />
        <Notice>得分是各项乘权重的和。改了以后新的派单按新的算；已经派出的不变。</Notice>
        {TERM_IDS.map((part) => (
          <View key={part} className="a-weights-pair">
            {field(usualOf(part), PARTS[part].label, PARTS[part].hint)}
            {field(urgentOf(part), sayWeight(urgentOf(part)))}
          </View>
        ))}
        {field('mostOpenOffers', sayWeight('mostOpenOffers'), '到了这个数，先等他答复再派')}
        <TextInput
          name="reason"
          label="为什么改"
          maxLength={200}
          value={reason}
          onChange={setReason}
          error={fieldErrors.reason}
        />
        {fieldErrors.values ? <Notice tone="warn">{fieldErrors.values}</Notice> : null}
        <Button kind="primary" block busy={busy} onPress={() => void save(false)}>
          保存权重
        </Button>
        {changed ? (
          <Button kind="quiet" block busy={busy} onPress={() => void save(true)}>
            恢复默认
          </Button>
        ) : null}
      </Stack>
    </Section>
  );
}
