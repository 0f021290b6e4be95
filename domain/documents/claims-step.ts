import Big from 'big.js';
import { readMoney } from '../money';
import { readDay } from '../time/read-day';
import type { Request } from '../law/claims/clause';
import { LINE_KINDS, LINE_LABELS } from '../law/claims/line';
import type { Typed } from '../law/fields';
import type { ClaimLine, MatterFacts } from './matter-facts';
import { typedText } from './parties';
import type { Step } from './template';

/** The requests, one by one, each with its amount where there is one. */
export const REQUESTS: Step = {
  id: 'requests',
  title: '您的请求',
  lead: '一项一项写，能算出钱数的都写上钱数；没有写进请求的，仲裁委一般不会主动判给您。',
  repeat: { least: 1, most: 20, itemName: '请求' },
  fields: [
    {
      name: 'item',
      label: '要求对方做什么或付什么',
      kind: 'text',
      longest: 100,
      help: '例如：拖欠的工资、未签劳动合同的二倍工资差额、确认劳动关系。',
    },
    { name: 'amount', label: '金额（元）', kind: 'money', optional: true },
    { name: 'from', label: '从哪天', kind: 'day', optional: true },
    { name: 'to', label: '到哪天', kind: 'day', optional: true },
  ],
};

/** The requests a claim sheet already holds. */
export function requestsTyped(facts: MatterFacts): Typed[] {
  return facts.claims.map((claim: ClaimLine) => ({
    item: claim.label,
    amount: claim.amount,
    from: claim.from,
    to: claim.to,
  }));
}

/** One request as typed; named as a claim sheet names one, it is that. */
export function requestOf(typed: Typed): Request {
  const label = typedText(typed, 'item');
  const kind = LINE_KINDS.find((known) => LINE_LABELS[known] === label);
  const amount = readMoney(typedText(typed, 'amount'));
  const [from, to] = [readDay(typedText(typed, 'from')), readDay(typedText(typed, 'to'))];
  return {
    label,
    ...(kind !== undefined && { kind }),
    ...(amount.ok && { amount: amount.value }),
    ...(from.ok && { from: from.value }),
    ...(to.ok && { to: to.value }),
  };
}

/** The sum of all requests that have an amount, exact; undefined when none has. */
export function requestsTotal(typed: readonly Typed[]): string | undefined {
  const amounts = typed
    .map((request) => readMoney(typedText(request, 'amount')))
    .flatMap((read) => (read.ok ? [read.value] : []));
  if (amounts.length === 0) return undefined;
  return amounts.reduce((sum, amount) => sum.plus(amount), new Big(0)).toFixed(2);
}
