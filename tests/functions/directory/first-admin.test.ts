import * as directory from '@contracts/directory';
import { officeFor } from '../harness';

const office = officeFor(undefined, { FIRST_ADMINS: JSON.stringify(['first']) });

test('who is admin by configuration sees it before he has told who he is, and begins as soon as he has', async () => {
  const first = office().as('first');
  expect((await first.call(directory.me, {})).data).toMatchObject({
    known: false,
    roles: ['worker', 'admin'],
  });
  expect((await first.call(directory.saveProfile, { name: '吴强', phone: '13900010000' })).ok).toBe(
    true,
  );
  expect((await first.call(directory.me, {})).data).toMatchObject({
    known: true,
    roles: ['worker', 'admin'],
  });
  expect((await first.call(directory.people, {})).ok).toBe(true);
});

test('any other newcomer is a worker', async () => {
  const me = await office().as('somebody').call(directory.me, {});
  expect(me.data?.roles).toEqual(['worker']);
});
