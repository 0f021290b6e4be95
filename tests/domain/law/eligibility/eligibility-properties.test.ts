import { AID_FIELDS, readAidFacts } from '@domain/law/eligibility/aid-fields';
import type { Answer, Verdict } from '@domain/law/eligibility/answer';
import { eligibility } from '@domain/law/eligibility/eligibility';
import type { Field, Typed } from '@domain/law/fields';
import { ruleOf } from '@domain/law/rules';
import fc from 'fast-check';

function answerTo({ kind, options = [] }: Field): fc.Arbitrary<string | string[]> {
  const values = options.map(({ value }) => value);
  if (kind === 'choices') return fc.subarray(values);
  if (kind === 'choice') return fc.constantFrom(...values);
  if (kind === 'yes-no') return fc.constantFrom('yes', 'no', '');
  if (kind === 'day')
    return fc.constantFrom('', '2026-11-20', '2026-11-21', '2026-11-27', '2027-01-01');
  return fc.constantFrom('', '0', '3189.99', '3190', '1000000');
}

const typed: fc.Arbitrary<Typed> = fc.record(
  Object.fromEntries(AID_FIELDS.map((field: Field) => [field.name, answerTo(field)])),
);
const region = fc.constantFrom(undefined, '310115', '440300', '999999');

const verdictsOf = (answer: Answer): Verdict[] => [
  answer,
  ...answer.apart.map(({ verdict }) => verdict),
];

const KINDS = ['eligible', 'eligible-no-check', 'probably', 'elsewhere', 'not'];

test('whatever is told, both kinds of aid answer, each with an article and where to go', () => {
  let accepted = 0;
  fc.assert(
    fc.property(typed, region, (answers, place) => {
      const read = readAidFacts(answers, {
        today: '2026-11-21',
        ...(place !== undefined && { region: place }),
      });
      if (!read.ok) return expect(Object.keys(read.errors)).not.toEqual([]);
      accepted += 1;
      const { government, union } = eligibility(read.facts);
      for (const verdict of [...verdictsOf(government), ...verdictsOf(union)]) {
        expect(KINDS).toContain(verdict.kind);
        expect(verdict.say).toMatch(/。$/);
        expect(verdict.reasons.length).toBeGreaterThan(0);
        for (const { rule, article } of verdict.reasons) expect(article).toBe(ruleOf(rule).article);
        if (verdict.kind === 'elsewhere' || verdict.kind === 'not')
          expect(verdict.doors.map(({ phone }) => phone)).not.toEqual([]);
        if (verdict.kind === 'probably') expect(verdict.mustShow).not.toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test('every matter told stands in the answer or apart from it, once', () => {
  fc.assert(
    fc.property(typed, (answers) => {
      const read = readAidFacts(
        { ...answers, granted: 'no', hasEvidence: 'no' },
        { today: '2026-11-21' },
      );
      if (!read.ok) return;
      for (const answer of Object.values(eligibility(read.facts)).filter(isAnswer)) {
        const told = [...answer.covers, ...answer.apart.flatMap(({ matters }) => matters)];
        expect([...told].sort()).toEqual([...read.facts.matters].sort());
      }
    }),
  );
});

test('the order in which matters are told does not change what is answered', () => {
  fc.assert(
    fc.property(typed, (answers) => {
      const read = readAidFacts(answers, { today: '2026-11-21' });
      if (!read.ok) return;
      const { facts } = read;
      const [one, other] = [facts, { ...facts, matters: [...facts.matters].reverse() }].map(
        eligibility,
      );
      expect(other?.government.kind).toBe(one?.government.kind);
      expect(other?.union.kind).toBe(one?.union.kind);
      expect(other?.urgent).toEqual(one?.urgent);
    }),
  );
});

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'covers' in value;
}
