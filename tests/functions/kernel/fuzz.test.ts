import type { Action } from '@contracts/action';
import { ERROR_CODES } from '@contracts/errors';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { officeFor } from '../harness';
import { inputsFor } from '../harness-fuzz';
import { inProcess } from '../in-process';
import * as contract from './fixture/contract';

const FIXTURE = 'tests/functions/kernel/fixture';
const office = officeFor(FIXTURE);
const CASES = 300;

const actions: [string, Action][] = [contract.add, contract.look, contract.remind].map((action) => [
  action.name,
  action,
]);

test.each(actions)(
  '%s: whatever comes in, a typed answer goes out',
  async (name, action) => {
    const local = inProcess(office(), FIXTURE);
    const seen = new Set<string>();
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(inputsFor(action.input), async (input) => {
        const requestId = `fuzz-${name}-${(sent += 1)}`;
        const event = { action: name, build: 1, requestId, input };
        const reply = await local.serve('directory', event, 'o-fuzz');
        const code = reply.ok ? 'OK' : reply.error.code;
        seen.add(code);
        expect(code === 'OK' || code in ERROR_CODES).toBe(true);
        expect(code).not.toBe('INTERNAL');
        expect(JSON.stringify(reply)).not.toMatch(/\bat \w+ \(|node_modules|\.ts:/);
      }),
      { numRuns: CASES },
    );
    expect(seen).toContain('INVALID');
  },
  60_000,
);

describe('the inputs made up for a schema', () => {
  const schema = z.object({
    name: z.string().check(z.minLength(2), z.maxLength(5)),
    age: z.optional(z.int().check(z.gte(16), z.lte(60))),
    kind: z.union([z.literal('a'), z.enum(['b', 'c'])]),
    list: z.array(z.tuple([z.boolean(), z.nullable(z.number())])),
    day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  });

  test('are accepted often and refused often', () => {
    const verdicts = fc
      .sample(inputsFor(schema), { numRuns: 1_000, seed: 7 })
      .map((input) => schema.safeParse(input).success);
    const accepted = verdicts.filter(Boolean).length;
    expect(accepted).toBeGreaterThan(100);
    expect(accepted).toBeLessThan(900);
  });
});
