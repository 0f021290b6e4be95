import { triage } from '@domain/triage/triage';
import type { TriageInput } from '@domain/triage/types';

const look = (text: string, more: Partial<TriageInput> = {}) => triage({ text, now: 0, ...more });

describe('how hard a matter is', () => {
  test.each([
    ['simple', '年休假工资怎么计算'],
    ['simple', '工伤认定需要什么材料'],
    [
      'general',
      '干了三年，昨天公司口头通知我不用来了，没有书面的，说我业绩不好，可是从来没有考核过我，工资也一直是全额发的，我手里有工牌和打卡记录',
    ],
    ['difficult', '不服一审判决，想上诉要求公司付经济补偿金'],
    ['difficult', '工地层层转包，最后的包工头跑了，工资没人认'],
    ['difficult', '我丈夫上班时猝死，公司说不算工伤'],
  ])('%s: %s', (level, text) => {
    expect(look(text).level).toBe(level);
  });

  test('asking to be represented is never simple', () => {
    const text = '年休假工资怎么计算';
    expect(look(text, { wantedForms: ['consultation', 'drafting'] }).level).toBe('simple');
    expect(look(text, { wantedForms: ['arbitration'] }).level).toBe('general');
  });

  test('always says why', () => {
    for (const text of ['', '工资没发', '离婚', '工伤死亡怎么赔']) {
      expect(look(text).levelReason).toMatch(/。$/);
    }
  });
});

describe('what is still missing', () => {
  const ids = (text: string, more: Partial<TriageInput> = {}) =>
    look(text, more).missing.map(({ id }) => id);

  test('asks for the facts of the topic that the text does not tell', () => {
    expect(ids('老板不发工资')).toEqual(
      expect.arrayContaining(['employer', 'when-owed', 'amount-owed']),
    );
    const told = ids('鑫达五金有限公司欠我今年3月到5月的工资一共12000元');
    expect(told).not.toEqual(expect.arrayContaining(['employer']));
    expect(told).not.toContain('when-owed');
    expect(told).not.toContain('amount-owed');
  });

  test('a respondent already named is not asked for', () => {
    expect(ids('老板不发工资', { hasRespondent: true })).not.toContain('employer');
  });

  test('papers already there are not asked for', () => {
    expect(ids('老板不发工资')).toContain('bank-flow');
    expect(ids('老板不发工资', { attachedEvidence: ['bank-flow'] })).not.toContain('bank-flow');
  });

  test('asks nothing of somebody who is sent on', () => {
    expect(ids('我想离婚')).toEqual([]);
  });
});

describe('the right door', () => {
  test.each([
    ['family', '12348', '我想离婚，财产怎么分'],
    ['civil', '12315', '淘宝上买到假货，商家不给退款'],
    ['tort', '122', '被车撞了，对方肇事逃逸'],
    ['administrative', '12345', '村里征地不给补偿，土地被占了'],
    ['other', '96110', '在网上被骗了两万块钱，对方是诈骗'],
    ['civil', '12348', '朋友借钱不还，有借条'],
  ])('%s goes to %s: %s', (branch, phone, text) => {
    const seen = look(text);
    expect(seen.labour).toBe(false);
    expect(seen.branch).toBe(branch);
    expect(seen.door?.phone).toBe(phone);
    expect(seen.topicReason).toMatch(/^您说的/);
  });

  test('a labour matter stays with us', () => {
    expect(look('工资三个月没发了').door).toBeUndefined();
    expect(look('工资三个月没发了').branch).toBe('labour');
  });

  test('somebody in danger is given a hand at once, whatever the topic', () => {
    expect(look('工资不发，我不想活了').door?.phone).toBe('12356');
    expect(look('工资不发，我不想活了').door?.why).toContain('120');
    expect(look('去讨薪被老板打伤').door?.phone).toBe('110');
  });

  test('in doubt a worker is kept, while a question from anywhere is not taken for ours', () => {
    const text = '仓库丢了货，让当班的人平摊';
    expect(look(text).labour).toBe(true);
    expect(look(text, { fromAnybody: true }).labour).toBe(false);
  });

  test('a worker who insists it is about work is not sent away', () => {
    const seen = look('朋友借钱不还', { chosenTopic: 'wages' });
    expect(seen.labour).toBe(true);
    expect(seen.door).toBeUndefined();
  });
});
