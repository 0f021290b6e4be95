import type { AnyOutcome } from '@domain/law/result';
import { Button } from '@/components/input/Button';
import { FieldList } from '@/fields/FieldList';
import { RegionCell } from '../region/RegionCell';
import type { CalculatorPart } from './use-calculator';

interface MissingNumbersProps {
  calculator: CalculatorPart;
  outcome: AnyOutcome;
}

/** The local numbers that are not on record, to be typed in; the result follows at once. */
export function MissingNumbers({ calculator, outcome }: MissingNumbersProps) {
  const { fields, typed, change, errors, compute } = calculator;
  if (outcome.kind !== 'missing') return null;
  const missing = fields.filter(
    ({ parameter }) => parameter !== undefined && outcome.parameters.includes(parameter),
  );
  return (
    <>
      <RegionCell />
      <FieldList fields={missing} all={fields} typed={typed} onChange={change} errors={errors} />
      <Button block icon="calculator" onPress={compute}>
        用这些数字算
      </Button>
    </>
  );
}
