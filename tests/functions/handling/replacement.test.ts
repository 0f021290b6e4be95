import * as assignment from '@contracts/assignment';
import * as contract from '@contracts/handling';
import { officeFor } from '../harness';
import { good, Scene } from './scene';

const office = officeFor();
const scene = new Scene(office);

beforeEach(() => scene.begin());

describe('a worker who gets another lawyer', () => {
  it('does not get the same one again by himself', async () => {
    const worker = await scene.person('wang');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const best = await scene.lawyer('zhao', { openLoad: 0 });
    const second = await scene.lawyer('qian', { openLoad: 8 });
    const { _id: matterId } = await scene.granted(worker);
    await scene.tick();
    const first = scene.offerOf(matterId);
    expect(first.personId).toBe(best.id);
    good(await best.call(assignment.accept, { offerId: first._id }));
    good(
      await staff.call(contract.reassign, {
        matterId,
        reasons: '职工要求更换',
        handover: '材料在页面上',
      }),
    );
    await scene.tick();
    expect(scene.inboxOf(best)).toContainEqual(
      expect.objectContaining({ template: 'matter.taken-away' }),
    );
    expect(scene.offerOf(matterId).personId).toBe(second.id);
    expect(scene.card(best).openLoad).toBe(0);
  });
});
