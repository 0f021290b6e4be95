import * as contract from '@contracts/handling';
import { officeFor } from '../harness';
import { phoneOf } from '../intake/door';
import { good, Scene } from './scene';

const office = officeFor();
const scene = new Scene(office);

beforeEach(() => scene.begin());

describe('a consultation group', () => {
  it('is bound by what the platform says, never by what somebody types', async () => {
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const neighbour = await scene.person('zhou', ['staff'], 'st-ca');
    const member = await scene.person('wang');
    const saved = good(await staff.call(contract.saveGroup, { name: '电子厂法律咨询群' }));
    const typed = { data: { opengid: 'o-typed-by-hand' } };
    for (const group of ['o-typed-by-hand', typed, { opengid: 'o-typed-by-hand' }]) {
      const seen = await member.call(contract.openGroupCard, { token: saved.token, group });
      expect(good(seen)).toEqual({
        name: '电子厂法律咨询群',
        groupId: '',
        stationName: '普惠路站',
      });
    }
    expect(good(await staff.call(contract.groups, {})).items).toMatchObject([
      { id: saved.id, bound: false, matters: 0 },
    ]);
    expect(good(await neighbour.call(contract.groups, {})).items).toHaveLength(0);
    const renamed = { id: saved.id, name: '新的名字' };
    expect((await neighbour.call(contract.saveGroup, renamed)).error?.code).toBe('NOT_FOUND');
    expect(good(await staff.call(contract.saveGroup, renamed)).token).toBe(saved.token);
    const unknown = await member.call(contract.openGroupCard, { token: 'nothing' });
    expect(unknown.error?.code).toBe('NOT_FOUND');
  });

  it('is tied to the card by its first opening there, and stays so', async () => {
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const member = await scene.person('wang');
    const { token } = good(await staff.call(contract.saveGroup, { name: '电子厂群' }));
    const other = good(await staff.call(contract.saveGroup, { name: '物流园群' }));
    const phone = await phoneOf(office(), 'o-wang');
    const open = async (card: string, opengid: string) => {
      const group = await phone.enteredGroup(opengid);
      return good(await member.call(contract.openGroupCard, { token: card, group })).groupId;
    };
    expect(await open(token, 'g-factory')).toBe('g-factory');
    // the card passed on elsewhere says where it was opened, and ties nothing anew
    expect(await open(token, 'g-elsewhere')).toBe('g-elsewhere');
    expect(await open(other.token, 'g-factory')).toBe('g-factory');
    const { items } = good(await staff.call(contract.groups, {}));
    expect(items.map(({ name, bound }) => [name, bound])).toEqual(
      expect.arrayContaining([
        ['电子厂群', true],
        ['物流园群', false],
      ]),
    );
    const [kept] = office().cloud.database.find('groups', { token });
    expect(kept?.opengid).toBe('g-factory');
  });

  it('shows how many matters came from it', async () => {
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const worker = await scene.person('wang');
    const { id } = good(await staff.call(contract.saveGroup, { name: '电子厂法律咨询群' }));
    await office().cloud.database.update('groups', { _id: id }, { $set: { opengid: 'o-real' } });
    for (let n = 0; n < 3; n += 1)
      await scene.keep(scene.fresh(worker, { channel: 'group', groupId: 'o-real' }));
    expect(good(await staff.call(contract.groups, {})).items).toMatchObject([
      { id, bound: true, matters: 3 },
    ]);
  });
});

describe('an answer card', () => {
  it('leads its owner and the office to the matter, and tells the group nothing', async () => {
    const worker = await scene.person('wang');
    const curious = await scene.person('li');
    const staff = await scene.person('chen', ['staff'], 'st-ph');
    const { _id: matterId } = await scene.question(worker, staff);
    const early = await staff.call(contract.answerCard, { matterId });
    expect(early.error?.code).toBe('NOT_ALLOWED_NOW');
    good(await staff.call(contract.answer, { matterId, answer: '可以要求补缴' }));
    const card = good(await staff.call(contract.answerCard, { matterId }));
    expect(card.title).not.toMatch(/补缴|261123/);
    expect(good(await staff.call(contract.answerCard, { matterId })).token).toBe(card.token);

    const open = { token: card.token };
    expect(good(await worker.call(contract.openAnswerCard, open))).toEqual({
      matterId,
      as: 'worker',
    });
    expect(good(await staff.call(contract.openAnswerCard, open)).as).toBe('office');
    const refused = await curious.call(contract.openAnswerCard, open);
    expect(refused.error?.code).toBe('NOT_FOUND');
    expect(scene.denials(matterId)).toBe(1);
  });
});
