import { sayOutcome } from '@domain/law/calculators/say-outcome';
import { sayMoney } from '@domain/money';
import type { Matter } from '@domain/matter/matter';
import type { Sealer } from '../../kernel/context';
import type { Person } from '../../kernel/identify';
import type { Reads } from '../../kernel/store';
import { readKept } from '../../office/kept-result';
import { openClaims } from '../../office/open-claims';

/** The most results of one matter that go into an export. */
const MOST = 100;

/** What was worked out and what is asked for in somebody's own matter; another's is sealed under another key. */
export async function ownFigures(
  { db, sealer }: { db: Reads; sealer: Sealer },
  { _id: matterId, applicantId }: Matter,
  person: Person,
): Promise<string[]> {
  if (applicantId !== person._id) return [];
  const [sheet, results] = await Promise.all([
    db.get('claims', matterId),
    db.find('results', { matterId, at: { gt: 0 } }, { order: [['at', 'desc']], limit: MOST }),
  ]);
  const claims = sheet ? openClaims(sealer, person, sheet) : [];
  return [
    ...claims.map(({ label, amount, from, to }) => {
      const period = from !== undefined && to !== undefined ? `（${from} 至 ${to}）` : '';
      return `请求：${label}${amount === null ? '' : ` ${sayMoney(amount)}`}${period}`;
    }),
    ...[...results].reverse().flatMap(({ day, byName, sealed }) => {
      const opened = sealer.unseal(person, 'result', sealed);
      if (opened.kind === 'erased') return [];
      const result = readKept(opened.text);
      const { main } = sayOutcome(result.outcome);
      const steps = result.steps.map(({ say, value }) => (value ? `${say} ${value}` : say));
      return [`${day} ${byName}算的：${main}`, ...steps.map((step) => `步骤：${step}`)];
    }),
  ];
}
