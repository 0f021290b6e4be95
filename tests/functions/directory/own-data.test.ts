import * as directory from '@contracts/directory';
import * as drafting from '@contracts/drafting';
import * as intake from '@contracts/intake';
import { CONSENT_IDS, CONSENTS } from '@domain/privacy/consents';
import type { UrgencyReason } from '@domain/triage/types';
import { plainReason } from '@domain/triage/urgency-sentences';
import { World } from '../assignment/world';
import { officeFor } from '../harness';

const office = officeFor();
const world = new World(office);

beforeEach(() => world.begin());

const ID = '11010519491231002X';
const database = () => office().cloud.database;

const AGREED = CONSENT_IDS.map((purpose) => ({
  purpose,
  version: CONSENTS[purpose].version,
  given: true,
}));

async function applied(openid: string) {
  const { data } = await office()
    .as(openid)
    .call(intake.submit, {
      draftId: 'own-data-draft-0000000001',
      narrative: '厂里三个月没发工资，一共两万一。',
      forms: ['arbitration'],
      respondents: [{ name: '恒达电子有限公司' }],
      applicant: { name: '王小梅', phone: '13800020001', idNumber: ID },
      consents: AGREED,
    });
  if (!data) throw new Error('not submitted');
  return data.matterId;
}

test('what is sealed stands nowhere in the clear', async () => {
  await applied('o-wang');
  const everything = [
    'people',
    'matters',
    'audit',
    'outbox',
    'inbox',
    'requests',
    'identities',
    'timers',
  ]
    .map((collection) => JSON.stringify(database().find(collection)))
    .join();
  for (const secret of [ID, '13800020001', '王小梅', 'o-wang'])
    expect(everything).not.toContain(secret);
});

test('staff sees a phone number for a reason only, and the reason stays', async () => {
  const matterId = await applied('o-wang');
  const staff = await world.person('staff', ['staff'], 'st-qg');
  const [party] = database().find('parties', { matterId });
  const ask = { matterId, partyId: String(party?._id), field: 'phone' as const };
  const without = await staff.call(directory.reveal, { ...ask, reason: ' ' });
  expect(without.error?.fields?.map((field) => field.path)).toEqual(['reason']);
  const shown = await staff.call(directory.reveal, { ...ask, reason: '约他来签字' });
  expect(shown.data?.value).toBe('13800020001');
  const entries = database().find('audit', {
    matterId,
    action: 'directory.reveal',
    byId: staff.id,
  });
  expect(entries.map((entry) => entry.reason)).toContain('phone: 约他来签字');
});

test('somebody who erases himself cannot be read any more, and is a newcomer when he comes back', async () => {
  const matterId = await applied('o-wang');
  const wang = office().as('o-wang');
  const early = await wang.call(directory.eraseMine, { confirm: '删除我的资料' });
  expect(early.error?.code).toBe('NOT_ALLOWED_NOW');
  await wang.call(intake.withdraw, { matterId });
  const erased = await wang.call(directory.eraseMine, { confirm: '删除我的资料' });
  expect(erased.data?.kept.length).toBeGreaterThan(0);
  const [person] = database().find('people', { status: 'erased' });
  expect(person).toMatchObject({ key: null, sealed: {} });
  const [party] = database().find('parties', { matterId });
  expect(party).toMatchObject({ narrative: '', wants: '' });
  expect(JSON.stringify(database().find('matters', { _id: matterId }))).not.toContain('三个月');
  const { data } = await wang.call(directory.me, {});
  expect(data).toMatchObject({ known: false, name: '' });
});

test('what somebody said along the way is erased with him, and the steps stay', async () => {
  const words = '腰伤以后厂里不认';
  const wang = await world.person('wang');
  const decided = { at: 1, byId: 'zhou', byName: '周敏', reasons: '不属于受理范围', urgent: false };
  const { _id: matterId } = await world.keep({
    ...world.fresh(wang),
    state: 'refused',
    promise: null,
    queue: 'after',
    decision: { kind: 'refused', ...decided },
    objection: { at: 2, against: 'refused', reasons: words, decidedBeforeBy: 'zhou' },
    rating: { stars: 1, words, at: 3 },
  });
  const step = { matterId, actorId: wang.id, public: true, version: 1, at: 2 };
  await office().seed(
    'events',
    { _id: 'e1', ...step, action: 'object', text: '您提出了异议', note: words },
    { _id: 'e2', ...step, action: 'reopen', text: `事项重新打开：${words}` },
  );
  await office().seed('complaints', { _id: 'c1', matterId, personId: wang.id, text: words });
  const erased = await wang.call(directory.eraseMine, { confirm: '删除我的资料' });
  expect(erased.error).toBeUndefined();
  await office().fire();
  const kept = ['matters', 'events', 'complaints'].map((name) => database().find(name));
  expect(JSON.stringify(kept)).not.toContain(words);
  expect(world.matter(matterId)).toMatchObject({ decision: decided, rating: { stars: 1 } });
  expect(world.moves(matterId, 'object')).toBe(1);
});

test('what he told of his days, and what was read in his words, is erased with him; the reasons stay as sentences', async () => {
  const wang = await world.person('wang');
  const fresh = world.fresh(wang);
  const told = {
    triage: {
      ...fresh.triage,
      urgent: true,
      levelWords: '不服一审判决',
      urgencyReasons: [
        { id: 'serious-injury', text: '伤得重。', words: '腰椎骨折' },
        { id: 'limit', text: '“拖欠的工资：申请劳动仲裁”最晚 11月27日（周五）' },
      ] satisfies UrgencyReason[],
    },
    clockFacts: { claims: ['wages'], stillEmployed: 'no', endedOn: '2025-11-27' },
    siteKeys: ['翡翠公园'],
  };
  const ended = { state: 'withdrawn', promise: null, queue: 'after' } as const;
  const { _id: own } = await world.keep({ ...fresh, ...told, ...ended });
  // he only takes part in another's
  const zhao = await world.person('zhao');
  const { _id: others } = await world.keep({
    ...world.fresh(zhao),
    ...told,
    ...ended,
    ownerIds: [zhao.id, wang.id],
  });
  const near = { public: true, actorId: '', version: 1, at: 2, action: 'limitNear' };
  const text = '期限提醒：“拖欠的工资：申请劳动仲裁”最晚 11月27日（周五）';
  await office().seed(
    'events',
    { _id: 'own', matterId: own, ...near, text, note: text },
    { _id: 'others', matterId: others, ...near, text },
  );
  expect((await wang.call(directory.eraseMine, { confirm: '删除我的资料' })).error).toBeUndefined();
  await office().fire();

  const kept = [
    database().find('matters', { _id: own }),
    database().find('events', { _id: 'own' }),
  ];
  for (const secret of ['2025-11-27', '11月27日', '翡翠公园', '不服一审', '腰椎骨折', '拖欠的工资'])
    expect(JSON.stringify(kept)).not.toContain(secret);
  expect(world.matter(own)).not.toHaveProperty('clockFacts');
  expect(world.matter(own).triage).toMatchObject({ urgent: true, level: 'general' });
  expect(world.matter(own).triage.urgencyReasons).toEqual([
    plainReason('serious-injury'),
    plainReason('limit'),
  ]);
  expect(world.matter(others)).toMatchObject(told);
  expect(database().find('events', { _id: 'others' })).toMatchObject([{ text }]);
});

test('more files than one batch are all deleted', async () => {
  const wang = await world.person('wang');
  const files = Array.from({ length: 120 }, (_, i) => ({
    _id: `file-${i}`,
    ownerId: wang.id,
    holderId: 'gone',
    fileID: `cloud://test/matters/gone/file-${i}.jpg`,
    at: i,
  }));
  await office().seed('files', ...files);
  await wang.call(directory.eraseMine, { confirm: '删除我的资料' });
  for (let i = 0; i < 3; i += 1) await office().fire();
  expect(database().count('files', { ownerId: wang.id })).toBe(0);
  expect(database().count('outbox', { kind: 'person.erased' })).toBe(0);
});

test('the export names what is kept: himself, his agreements, his matters', async () => {
  await applied('o-wang');
  await office().fire();
  const { data } = await office().as('o-wang').call(directory.exportMine, {});
  const text = JSON.stringify(data);
  for (const part of ['王小梅', ID, '办理您的事项', '三个月没发工资']) expect(text).toContain(part);
});

test('the export holds the days he told, as they were asked, and whether aid could be had', async () => {
  const { data } = await office()
    .as('o-wang')
    .call(intake.submit, {
      draftId: 'own-data-draft-0000000002',
      narrative: '厂里三个月没发工资，一共两万一。',
      forms: ['arbitration'],
      respondents: [{ name: '恒达电子有限公司' }],
      applicant: { name: '王小梅', phone: '13800020001', idNumber: ID },
      clockFacts: {
        claims: ['wages'],
        stillEmployed: 'no',
        endedOn: '2026-09-01',
        asked: ['2026-10-08', '2026-11-02'],
      },
      aid: {
        typed: {
          who: 'migrant-worker',
          matters: ['wages'],
          wants: 'representation',
          hasOwnAgent: 'no',
        },
      },
      consents: AGREED,
    });
  expect(data?.number).toBeDefined();
  await office().fire();
  const mine = await office().as('o-wang').call(directory.exportMine, {});
  const lines = mine.data?.parts.find(({ title }) => title.startsWith('事项 '))?.lines ?? [];
  expect(lines.filter((line) => line.startsWith('重要日期'))).toEqual([
    '重要日期 · 您想要什么：拖欠的工资',
    '重要日期 · 还在这家单位上班吗：否',
    '重要日期 · 最后一天上班是哪天：2026-09-01',
    '重要日期 · 哪几天向单位要求过：2026-10-08、2026-11-02',
  ]);
  expect(lines).toContainEqual(expect.stringMatching(/^能不能免费（\d{4}-\d\d-\d\d，工会）：./));
  expect(lines).toContainEqual(expect.stringMatching(/^能不能免费（.*政府法律援助）：./));
  expect(lines).toContainEqual(expect.stringMatching(/^理由：.*（.*42.*）$/));
  const another = await office().as('o-zhao').call(directory.exportMine, {});
  expect(JSON.stringify(another.data)).not.toMatch(/重要日期|能不能免费/);
});

/** A paper, a result and a claim sheet at a matter of his. */
async function wroteAndComputed(openid: string) {
  const matterId = await applied(openid);
  const person = office().as(openid);
  await person.call(drafting.savePaper, {
    paperId: 'own-data-paper-0000000001',
    revision: 1,
    templateId: 'arbitration-request',
    matterId,
    answers: {
      single: { name: '王小梅', sex: 'female', story: '三月起没有发过工资。' },
      lists: { requests: [{ item: '拖欠的工资', amount: '21000' }] },
    },
  });
  await person.call(drafting.keepResult, {
    matterId,
    calculator: 'non-compete',
    typed: { averageWage: '3000', minimumWage: '2690' },
  });
  await person.call(drafting.saveClaims, {
    matterId,
    version: 0,
    lines: [{ kind: 'wages', label: '拖欠的工资', amount: '21000.00', payer: 'employer' }],
  });
  return matterId;
}

test('the export holds papers, claims and results in words', async () => {
  await wroteAndComputed('o-wang');
  const { data } = await office().as('o-wang').call(directory.exportMine, {});
  const paper = data?.parts.find(({ title }) => title.startsWith('文书 劳动人事争议仲裁申请书'));
  expect(paper?.lines).toEqual([
    '姓名：王小梅',
    '性别：女',
    '请求 1 · 要求对方做什么或付什么：拖欠的工资',
    '请求 1 · 金额（元）：21000',
    '事情经过：三月起没有发过工资。',
  ]);
  const matter = data?.parts.find(({ title }) => title.startsWith('事项 '));
  expect(matter?.lines).toContain('请求：拖欠的工资 21,000 元');
  expect(matter?.lines).toContainEqual(expect.stringMatching(/职工算的：.*元/));
  expect(matter?.lines).toContainEqual(expect.stringMatching(/^步骤：/));
  const another = await office().as('o-zhao').call(directory.exportMine, {});
  expect(JSON.stringify(another.data)).not.toContain('拖欠的工资');
});

test('who erases himself takes his papers along, and his figures can be read by nobody', async () => {
  const matterId = await wroteAndComputed('o-wang');
  const staff = await world.person('staff', ['staff'], 'st-qg');
  expect((await staff.call(drafting.claims, { matterId })).data?.lines).toHaveLength(1);
  const wang = office().as('o-wang');
  await wang.call(intake.withdraw, { matterId });
  await wang.call(directory.eraseMine, { confirm: '删除我的资料' });
  await office().fire();
  expect(database().count('papers')).toBe(0);
  expect((await staff.call(drafting.claims, { matterId })).data?.lines).toEqual([]);
  expect((await staff.call(drafting.results, { matterId })).data?.items).toEqual([]);
});

test('reading whole records is counted too', async () => {
  const wang = await world.person('wang');
  const codes = [];
  for (let i = 0; i < 61; i += 1)
    codes.push((await wang.call(directory.exportMine, {})).error?.code);
  expect(codes.slice(0, 60).every((code) => code === undefined)).toBe(true);
  expect(codes[60]).toBe('RATE_LIMITED');
});

test('an agreement that the service needs is not taken back alone; others are, at once', async () => {
  const wang = await world.person('wang');
  const needed = await wang.call(directory.setConsent, {
    purpose: 'service',
    version: 1,
    given: false,
  });
  expect(needed.error?.fields?.map((field) => field.path)).toEqual(['given']);
  await wang.call(directory.setConsent, { purpose: 'outsideFirm', version: 1, given: true });
  await wang.call(directory.setConsent, { purpose: 'outsideFirm', version: 1, given: false });
  const { data } = await wang.call(directory.consents, {});
  expect(data?.items.find((item) => item.purpose === 'outsideFirm')?.given).toBe(false);
});

test('an agreement to partner firms that is taken back holds for the matters that run, and so does a new one', async () => {
  const wang = await world.person('wang');
  const { _id: own } = await world.granted(wang);
  const { _id: ofAnother } = await world.granted(await world.person('zhao'));
  const say = (given: boolean) =>
    wang.call(directory.setConsent, { purpose: 'outsideFirm', version: 1, given });
  await say(false);
  expect(world.matter(own).consentOutsideFirm).toBe(false);
  expect(world.matter(ofAnother).consentOutsideFirm).toBe(true);
  const li = await world.lawyer('li');
  await world.tick();
  expect(world.offersTo(li).map(({ matterId }) => matterId)).not.toContain(own);
  await say(true);
  expect(world.matter(own).consentOutsideFirm).toBe(true);
});

test('an agreement names firms: one that becomes a partner later gets nothing by it', async () => {
  const admin = await world.person('admin', ['admin']);
  const firm = (name: string) => admin.call(directory.saveFirm, { name, partner: true });
  const named = (await firm('正和律师事务所')).data?.id ?? '';
  const wang = await world.person('wang');
  const { _id: own } = await world.granted(wang);
  const agree = () =>
    wang.call(directory.setConsent, { purpose: 'outsideFirm', version: 1, given: true });
  await agree();
  const later = (await firm('后来律师事务所')).data?.id ?? '';
  await world.lawyer('qian', { firmId: later });
  const li = await world.lawyer('li', { firmId: named, openLoad: 9 });
  await world.tick();
  expect(world.matter(own)).toMatchObject({ firmsAgreed: [named], offereeId: li.id });
  await agree();
  expect(new Set(world.matter(own).firmsAgreed)).toEqual(new Set([named, later]));
});

test('an old text cannot be agreed to', async () => {
  const wang = await world.person('wang');
  const old = await wang.call(directory.setConsent, {
    purpose: 'messages',
    version: 99,
    given: true,
  });
  expect(old.error?.code).toBe('CONSENT_REQUIRED');
});
