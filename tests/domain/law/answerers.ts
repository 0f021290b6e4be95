import { CALCULATORS } from '@domain/law/calculators/catalogue';
import { isCalculatorId } from '@domain/law/calculators/ids';
import type { Clock } from '@domain/law/clocks/clock';
import type { ClockFacts } from '@domain/law/clocks/clock-facts';
import { clocksOf, shortestLeft, urgentByClock } from '@domain/law/clocks/clocks-of';
import type { AidFacts } from '@domain/law/eligibility/aid-facts';
import type { Answer } from '@domain/law/eligibility/answer';
import { eligibility } from '@domain/law/eligibility/eligibility';

interface Outcome {
  kind: string;
}

/** What answers vectors beside the calculators. */
const OTHERS: Readonly<Record<string, (input: never) => Outcome>> = {
  clocks({ facts, today }: { facts: ClockFacts; today: string }) {
    const clocks = clocksOf(facts, today);
    return {
      kind: 'clocks',
      clocks: Object.fromEntries(clocks.map((clock): [string, Clock] => [clock.id, clock])),
      urgent: urgentByClock(clocks),
      shortestLeft: shortestLeft(clocks),
    };
  },
  eligibility(facts: AidFacts) {
    const { government, union, urgent } = eligibility(facts);
    return {
      kind: 'eligibility',
      government: toldBy(government),
      union: toldBy(union),
      urgent: urgent !== undefined,
    };
  },
};

/** Rules as a set: a vector names those that must be among them. */
function toldBy({ kind, reasons }: Answer) {
  return { kind, rules: Object.fromEntries(reasons.map(({ rule }) => [rule, true])) };
}

/** What answers the vectors of a name, undefined when nothing does. */
export function answererOf(name: string): ((input: never) => Outcome) | undefined {
  if (isCalculatorId(name)) {
    const { compute } = CALCULATORS[name];
    return (input) => compute(input).outcome;
  }
  return OTHERS[name];
}
