import { TextLink } from '@/components/input/TextLink';
import { Button } from '@/components/input/Button';
import { BottomBar } from '@/components/layout/BottomBar';
import { Headline } from '@/components/layout/Headline';
import { Stack } from '@/components/layout/Stack';
import { ErrorSummary } from '@/components/state/ErrorSummary';
import { FieldList } from '@/fields/FieldList';
import { isBlank } from '@/fields/kept-typed';
import { RegionCell } from '../region/RegionCell';
import type { CalculatorPart } from './use-calculator';

/** The questions of a calculator. */
export function AskView({ calculator }: { calculator: CalculatorPart }) {
  const { question, fields, typed, change, clear, errors, mistakes, standIns } = calculator;
  const local = fields.some(({ parameter }) => parameter !== undefined);
  return (
    <Stack gap={16}>
      <Headline title={question} note="填的内容只留在这台手机上，随时可以回来接着填。" />
      <ErrorSummary errors={mistakes} />
      {local ? <RegionCell /> : null}
      <FieldList fields={fields} typed={typed} onChange={change} errors={errors} more={standIns} />
      {isBlank(typed) ? null : (
        <TextLink tone="quiet" onPress={clear}>
          清空，从头填
        </TextLink>
      )}
    </Stack>
  );
}

export function AskBar({ calculator }: { calculator: CalculatorPart }) {
  return (
    <BottomBar>
      <Button kind="primary" size="main" onPress={calculator.compute}>
        算一算
      </Button>
    </BottomBar>
  );
}
