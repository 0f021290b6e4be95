import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSchema, type Schema } from '../../localcloud/database/schema';
import { readFunctions } from '../../localcloud/functions/registry';
import { limits } from '../../localcloud/limits';
import { freshFolder, openCloud, person } from './support/cloud';
import { wire } from './support/wire';
import { holding } from './support/matchers';

/** The limits of production are refused with their own words, before anything is done. */
const folder = freshFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the numbers are those of production', () => {
  expect(limits).toMatchObject({
    getDefault: 100,
    getMost: 1000,
    transactionMs: 30_000,
    indexedValueBytes: 1024,
    indexesPerCollection: 20,
    clientRequestBytes: 102_400,
    nestedRequestBytes: 6_291_456,
    resultBytes: 1_048_576,
    timeoutDefaultMs: 3000,
    timeoutMostMs: 60_000,
    instancesPerFunction: 20,
    tempLinksAtOnce: 50,
    privateLinkMs: 600_000,
  });
});

const schemaWith = (indexes: Schema['collections'][string]['indexes']): Schema => ({
  collections: { c: { indexes } },
});
test.each<[string, Schema, string]>([
  [
    '21 indexes',
    schemaWith(Array.from({ length: 21 }, (_, n) => ({ name: `i${n}`, keys: [[`f${n}`, '1']] }))),
    'Collection c has 21 indexes; at most 20 are allowed.',
  ],
  ['no fields', schemaWith([{ name: 'i', keys: [] }]), 'Index i of collection c has no fields.'],
  [
    'a unique geo index',
    schemaWith([{ name: 'i', keys: [['at', '2dsphere']], unique: true }]),
    'Index i of collection c: a geo index has one field and is not unique.',
  ],
])('a schema with %s', (_name, schema, message) => {
  expect(() => loadSchema(schema)).toThrow(message);
});

function functionWith(config: object): string {
  const home = join(folder, `f${Math.random().toString(36).slice(2)}`);
  mkdirSync(join(home, 'one'), { recursive: true });
  writeFileSync(join(home, 'one', 'index.js'), 'exports.main = () => 1;');
  writeFileSync(join(home, 'one', 'config.json'), JSON.stringify(config));
  return home;
}
const timer = { name: 't', type: 'timer', config: '0 * * * * * *' };

test.each<[string, object, string]>([
  ['two timers', { triggers: [timer, timer] }, 'Function one has more than one timer trigger.'],
  [
    'a timeout of two minutes',
    { timeout: 120 },
    'Function one asks for a timeout of 120 s; at most 60 s are allowed.',
  ],
])('a function with %s', (_name, config, message) => {
  expect(() => readFunctions(functionWith(config))).toThrow(message);
});

test('a timer whose cron has not seven fields', async () => {
  const functionsDir = functionWith({ triggers: [{ ...timer, config: '* * * * *' }] });
  await expect(openCloud({ collections: {} }, { functionsDir })).rejects.toThrow(
    'The timer of one needs a cron of seven fields, not "* * * * *".',
  );
});

test('requests to the database', async () => {
  const { cloud, end } = await openCloud({ collections: { c: {} } });
  const { send } = wire(cloud.url);
  const get = (parameters: object) =>
    send('database.getDocument', { collectionName: 'c', queryType: 'WHERE', ...parameters });
  await expect(get({ limit: 1001 })).rejects.toMatchObject({
    code: 'INVALID_PARAM',
    message: 'limit may be at most 1000',
  });
  await expect(get({ offset: -1 })).rejects.toMatchObject({ code: 'INVALID_PARAM' });
  await expect(get({ query: '{' })).rejects.toMatchObject({ code: 'INVALID_PARAM' });
  await expect(get({ query: '{"$where":"true"}' })).rejects.toMatchObject({
    code: 'DATABASE_INVALID_OPERRATOR',
    message: 'unknown top level operator: $where',
  });
  await expect(send('database.dropEverything')).rejects.toMatchObject({ code: 'INVALID_PARAM' });
  await expect(
    send('database.insertDocument', {
      collectionName: 'c',
      data: [`{"_id":"${'x'.repeat(600)}"}`],
    }),
  ).rejects.toMatchObject({ message: 'an _id may have at most 512 bytes' });
  await expect(send('database.commitTransaction', { transactionId: 'none' })).rejects.toMatchObject(
    {
      message: holding('Transaction does not exist on the server'),
    },
  );
  await end();
});

test('running calls finish on the old code when the functions are reloaded', async () => {
  const { cloud, end } = await openCloud({ collections: {} });
  const caller = await person(cloud, 'o');
  await caller.call('plain', { deed: 'echo' });
  const running = caller.call('plain', { deed: 'wait', ms: 200 });
  while (cloud.calls.all().length < 2) await new Promise((resolve) => setImmediate(resolve));
  cloud.reload();
  expect((await running).result).toBe(2);
  expect((await caller.call('plain', { deed: 'served' })).result.served).toBe(1);
  await end();
});
