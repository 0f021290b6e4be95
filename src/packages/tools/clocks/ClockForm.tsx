import { View } from '@tarojs/components';
import { OWN_FIELDS, PAPER_FIELDS } from '@domain/law/clocks/clock-fields';
import type { Field } from '@domain/law/fields';
import { TextLink } from '@/components/input/TextLink';
import { Headline } from '@/components/layout/Headline';
import { Stack } from '@/components/layout/Stack';
import { ErrorSummary } from '@/components/state/ErrorSummary';
import { FieldList } from '@/fields/FieldList';
import { isBlank } from '@/fields/kept-typed';
import { Fold } from '../parts/Fold';
import type { ClocksPart } from './use-clocks';

const ALL: readonly Field[] = [...OWN_FIELDS, ...PAPER_FIELDS];
const STEPS: readonly Field[] = ALL.filter(
  ({ name }) => name === 'papers' || PAPER_FIELDS.some((field) => field.name === name),
);
/** What may have started the year again, any number of days each, and when it stood still. */
const EVENTS: readonly Field[] = OWN_FIELDS.filter(
  ({ kind, name }) => kind === 'days' || name.startsWith('stopped'),
);
const MAIN: readonly Field[] = OWN_FIELDS.filter(
  (field) => !EVENTS.includes(field) && field.name !== 'papers',
);

/** The questions about time: what is wanted and a few days; what only some people have is folded away. */
export function ClockForm({ part }: { part: ClocksPart }) {
  const { typed, change, clear, errors, mistakes } = part;
  const list = (fields: readonly Field[]) => (
    <FieldList fields={fields} all={ALL} typed={typed} onChange={change} errors={errors} />
  );
  const holds = (fields: readonly Field[]) =>
    fields.some(({ name }) => (typed[name]?.length ?? 0) > 0 || errors[name] !== undefined);
  return (
    <Stack gap={16}>
      <Headline title="最晚哪天要去办？" note="记不清的日期，往早了写最稳妥。" />
      <ErrorSummary errors={mistakes} />
      {list(MAIN)}
      <Fold
        key={`events${mistakes.length}`}
        title="催过、投诉过、调解过，或有事耽误"
        note="有凭证的，一年会重新算；没法办的日子不算"
        open={holds(EVENTS)}
      >
        <View className="tools-fold-fields">{list(EVENTS)}</View>
      </Fold>
      <Fold
        key={`steps${mistakes.length}`}
        title="收到过裁决、判决，或办过别的手续"
        note="起诉、上诉、申请执行，各有各的期限"
        open={holds(STEPS)}
      >
        <View className="tools-fold-fields">{list(STEPS)}</View>
      </Fold>
      {isBlank(typed) ? null : (
        <TextLink tone="quiet" onPress={clear}>
          清空，从头填
        </TextLink>
      )}
    </Stack>
  );
}
