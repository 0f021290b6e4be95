import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Action } from '@contracts/action';
import { POLICIES } from '../../../cloudfunctions/policies';
import type { PolicyRow, Relation } from '../../../cloudfunctions/kernel/policy';
import { officeFor } from '../harness';
import { inputsFor } from '../harness-fuzz';
import { inProcess } from '../in-process';
import { World } from '../assignment/world';
import { ACTIONS } from './actions';
import { type Cast, castOf, RELATIONS } from './cast';

const office = officeFor();
const world = new World(office);

const rowOf = (id: string): PolicyRow => {
  const row = POLICIES.find((one) => one.action === id);
  if (!row) throw new Error(`${id} has no policy row`);
  return row;
};

describe('the policy table', () => {
  test('has one row for every action of the contracts, and none besides', () => {
    expect(POLICIES.map((row) => row.action).sort()).toEqual(ACTIONS.map(([id]) => id).sort());
  });

  test.each(ACTIONS)('%s is answered by one file of its function', (_, action) => {
    const folder = path.resolve(__dirname, '../../../cloudfunctions', action.fn);
    expect(readdirSync(folder)).toContain(`${action.name}.ts`);
  });
});

describe('every action × every person', () => {
  let cast: Cast;
  let local: ReturnType<typeof inProcess>;

  beforeAll(async () => {
    await world.begin();
    cast = await castOf(office, world);
    local = inProcess(office());
  }, 60_000);

  test.each(ACTIONS)(
    '%s',
    async (id, action) => {
      const row = rowOf(id);
      const input = validInput(action);
      for (const [name, person] of Object.entries(cast.people)) {
        const expected = verdict(id, row, person.roles, RELATIONS[name] ?? [], name);
        expect({ name, got: await attempt(action, input, person.openid) }).toEqual({
          name,
          got: expected,
        });
      }
    },
    60_000,
  );

  /** What the kernel says of this person, told by its code and by whether it wrote a refusal into the audit. */
  async function attempt(action: Action, input: unknown, openid: string): Promise<Verdict> {
    const { database } = office().cloud;
    const before = database.count('audit', { what: 'denied' });
    const event = {
      action: action.name,
      build: 1,
      requestId: `policy-${(sent += 1)}`,
      input,
    };
    const reply = await local.serve(action.fn, event, openid);
    if (reply.ok && action.kind === 'write') await cast.restore();
    const denied = database.count('audit', { what: 'denied' }) > before;
    if (!reply.ok && reply.error.code === 'FORBIDDEN') return 'FORBIDDEN';
    if (!reply.ok && reply.error.code === 'INTERNAL') throw new Error(local.logs.slice(-1)[0]);
    return denied ? 'NOT_FOUND' : 'allowed';
  }

  let sent = 0;

  /** An input that the action takes; a few are made up at a time, since most actions take the first. */
  function validInput(action: Action): unknown {
    for (let seed = 0; seed < 100; seed += 1)
      for (const sample of fc.sample(inputsFor(action.input), { numRuns: 30, seed })) {
        const input = { ...Object(sample), ...cast.ids(action) };
        if (action.input.safeParse(input).success) return input;
      }
    throw new Error('no valid input was made up');
  }
});

type Verdict = 'allowed' | 'FORBIDDEN' | 'NOT_FOUND';

/** By the table alone: the role first, then how the person stands to what the action is about. */
function verdict(
  id: string,
  row: PolicyRow,
  roles: readonly string[],
  relations: readonly Relation[],
  name: string,
): Verdict {
  if (row.public) return 'allowed';
  const rules = row.by.filter(
    (rule) =>
      rule.permission === undefined &&
      (rule.role === 'worker' || (rule.role !== undefined && roles.includes(rule.role))),
  );
  if (rules.length === 0) return 'FORBIDDEN';
  if (!row.resource) return 'allowed';
  const onDraft = row.resource.name === 'holder' && !id.endsWith('attach-file');
  const own = relationsFor(onDraft ? 'draft' : row.resource.name, relations, name);
  return rules.some((rule) => !rule.as || rule.as.some((as) => own.includes(as)))
    ? 'allowed'
    : 'NOT_FOUND';
}

/** The offer of the cast is the handler's, its file and draft the owner's. */
function relationsFor(
  resource: string,
  relations: readonly Relation[],
  name: string,
): readonly Relation[] {
  if (resource === 'offer') return name === 'handler' ? ['self'] : [];
  if (resource === 'draft' || resource === 'paper') return name === 'owner' ? ['self'] : [];
  if (resource === 'file') return name === 'owner' ? [...relations, 'self'] : relations;
  return relations;
}
