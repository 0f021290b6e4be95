import { attachFile, fileLink, myMatter, removeFile, submit } from '@contracts/intake';
import { addMember, joinCollective, openCollective, setRepresentative } from '@contracts/handling';
import { officeFor } from '../harness';
import { BYTES } from './bytes';
import { phoneOf } from './door';
import { application, hire, seedStations } from './office';

const office = officeFor();

beforeAll(async () => {
  await seedStations(office());
  await hire(office(), 'chen', ['staff'], 'street');
});

let uploads = 0;

const handIn = async (openid: string, holderId: string, shared: boolean) => {
  const phone = await phoneOf(office(), openid);
  const bytes = Buffer.concat([BYTES.pdf, Buffer.from(String((uploads += 1)))]);
  const uploaded = await phone.upload(`uploads/${'c'.repeat(20)}${uploads}.pdf`, bytes);
  const input = { holderId, uploaded, name: `${openid}.pdf`, itemId: '', shared };
  const { data } = await office().as(openid).call(attachFile, input);
  return data?.id ?? '';
};

/** A collective matter with two workers who had come alone. */
async function collective() {
  const chen = office().as('chen');
  const { data: lead } = await chen.call(openCollective, {
    respondentName: '上海某某电子有限公司',
    narrative: '三十多人两个月没发工资',
    forms: ['arbitration'],
    peopleCount: 30,
  });
  const leadId = lead?.matterId ?? '';
  const join = async (openid: string) => {
    const { data } = await office()
      .as(openid)
      .call(submit, application({ wants: `${openid} 的要求` }));
    const matterId = data?.matterId ?? '';
    await chen.call(joinCollective, { matterId, leadId });
    return matterId;
  };
  return { leadId, number: lead?.number, wang: await join('wang'), li: await join('li') };
}

describe('a worker of a collective matter', () => {
  it('reads the common timeline and files, and of the others nothing', async () => {
    const { leadId, number, wang, li } = await collective();
    const common = await handIn('chen', leadId, true);
    const internal = await handIn('chen', leadId, false);
    const neighbours = await handIn('li', li, false);
    await office()
      .as('chen')
      .call(addMember, { leadId, name: '赵师傅', phone: '13900000009', wants: '赵师傅的要求' });

    const page = await office().as('wang').call(myMatter, { matterId: wang });
    expect(page.error).toBeUndefined();
    expect(page.trace.length).toBeLessThanOrEqual(7);
    expect(page.data).toMatchObject({
      state: 'joined',
      wants: 'wang 的要求',
      lead: { id: leadId, number, representative: false },
    });
    expect(page.data?.files.map(({ id }) => id)).toEqual([common]);
    expect(page.data?.timeline.map(({ action }) => action).sort()).toEqual([
      'join',
      'register',
      'submit',
    ]);
    expect(JSON.stringify(page.data)).not.toMatch(/li 的要求|赵师傅/);

    const opens = (openid: string, fileId: string) =>
      office().as(openid).call(fileLink, { fileId });
    expect((await opens('wang', common)).ok).toBe(true);
    for (const fileId of [internal, neighbours])
      expect((await opens('wang', fileId)).error?.code).toBe('NOT_FOUND');
    const removed = await office().as('wang').call(removeFile, { fileId: common });
    expect(removed.error?.code).toBe('NOT_FOUND');
    const lead = await office().as('wang').call(myMatter, { matterId: leadId });
    expect(lead.error?.code).toBe('NOT_FOUND');
  });

  it('who speaks for all reads the collective matter too, and still nobody’s own part', async () => {
    const { leadId, wang } = await collective();
    await office()
      .as('chen')
      .call(setRepresentative, { leadId, memberId: wang, representative: true });
    const internal = await handIn('chen', leadId, false);
    const own = await handIn('wang', leadId, false);

    const page = await office().as('wang').call(myMatter, { matterId: leadId });
    expect(page.data).toMatchObject({
      isLead: true,
      narrative: '三十多人两个月没发工资',
      wants: '',
    });
    expect(page.data?.files.map(({ id }) => id)).toEqual([own]);
    expect((await office().as('wang').call(fileLink, { fileId: internal })).error?.code).toBe(
      'NOT_FOUND',
    );
    expect((await office().as('wang').call(fileLink, { fileId: own })).ok).toBe(true);
    expect((await office().as('wang').call(myMatter, { matterId: wang })).data?.lead).toMatchObject(
      {
        representative: true,
      },
    );
  });
});
