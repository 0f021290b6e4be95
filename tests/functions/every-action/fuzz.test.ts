import fc from 'fast-check';
import { ERROR_CODES } from '@contracts/errors';
import { officeFor } from '../harness';
import { inputsFor } from '../harness-fuzz';
import { inProcess } from '../in-process';
import { World } from '../assignment/world';
import { ACTIONS } from './actions';
import { type Cast, castOf } from './cast';

const office = officeFor();
const world = new World(office);
const CASES = 300;

describe('whatever comes in, a typed answer goes out', () => {
  let cast: Cast;
  let everybody: string;
  let local: ReturnType<typeof inProcess>;

  beforeAll(async () => {
    await world.begin();
    cast = await castOf(office, world);
    local = inProcess(office());
    // one person in every role: the inputs reach the code behind the policies
    ({ id: everybody } = await world.person(
      'everybody',
      ['staff', 'student', 'reviewer', 'lawyer', 'expert', 'admin'],
      'st-qg',
    ));
  }, 60_000);

  test.each(ACTIONS)(
    '%s',
    async (id, action) => {
      let sent = 0;
      const seen = new Set<string>();
      const inputs = fc
        .tuple(inputsFor(action.input), fc.boolean())
        .map(([input, aimed]) =>
          aimed && typeof input === 'object' && input !== null
            ? { ...input, ...cast.ids(action) }
            : input,
        );
      await fc.assert(
        fc.asyncProperty(inputs, async (input) => {
          // fewer than any rate limit: the code behind it is what is met here
          if (sent % 4 === 0) await forgetCalls();
          const requestId = `fuzz-${id}-${(sent += 1)}`;
          const event = { action: action.name, build: 1, requestId, input };
          const reply = await local.serve(action.fn, event, 'o-everybody');
          const code = reply.ok ? 'OK' : reply.error.code;
          seen.add(code);
          if (code === 'INTERNAL') throw new Error(local.logs.slice(-1)[0]);
          expect(code === 'OK' || code in ERROR_CODES).toBe(true);
          expect(JSON.stringify(reply)).not.toMatch(/\bat \w+ \(|node_modules|\.ts:/);
        }),
        { numRuns: CASES },
      );
      expect(seen).not.toContain('RATE_LIMITED');
      expect(seen).not.toContain('UNAUTHENTICATED');
    },
    120_000,
  );

  async function forgetCalls(): Promise<void> {
    await office().cloud.database.update('people', { _id: everybody }, { $set: { rates: {} } });
  }
});
