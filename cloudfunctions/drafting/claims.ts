import { claims as contract } from '@contracts/drafting';
import { claimSheet } from '@domain/law/claims/sheet';
import { ruleOf } from '@domain/law/rules';
import { reads } from '../kernel/handler';
import { matterLoader } from '../office/loaders';
import { type Line, openClaims } from '../office/open-claims';

/** What is asked of the employer in a matter, as lines and as the sheet they make. */
export const claims = reads(contract, async ({ db, resource, sealer }, { matterId }) => {
  const { applicantId } = resource(matterLoader);
  const [kept, applicant] = await Promise.all([
    db.get('claims', matterId),
    db.get('people', applicantId),
  ]);
  if (!kept) return { version: 0, lines: [] };
  const { version, byName, savedAt } = kept;
  const lines = openClaims(sealer, applicant ?? undefined, kept);
  return { version, lines, byName, savedAt, sheet: sheetOf(lines) };
});

function sheetOf(asked: readonly Line[]) {
  const { lines, total, fromEmployer, warnings } = claimSheet(asked.map(toLine), null);
  return {
    lines: lines.map(({ label, amount, payer, from, to }) => ({ label, amount, payer, from, to })),
    total,
    fromEmployer,
    warnings: warnings.map(({ say, rule }) => {
      const { article, says } = ruleOf(rule);
      return { say, rule: { article, says } };
    }),
  };
}

/** Its steps are not looked at here. */
const toLine = ({ steps: _steps, ...line }: Line) => line;
