import * as assignment from '@contracts/assignment';
import * as handling from '@contracts/handling';
import * as intake from '@contracts/intake';
import * as triage from '@contracts/triage';
import { ACTORS } from './actors';
import type { DemoDoor } from './door';
import { acceptWhoever, agreed, LAWYERS, type On } from './hands';

const { openid: CHEN } = ACTORS.chen;
const { openid: ZHOU } = ACTORS.zhou;

/** Calls to the desk: two that lawyers took on, one that the first look took for something else. */
export async function playCalls(door: DemoDoor, on: On): Promise<void> {
  on(-16, '09:30');
  await represented(door, on, -16, {
    narrative: '在超市做了三年，上个月被口头辞退，没有任何书面通知，工资结清了，没有补偿。',
    name: '韩梅',
    phone: '13800020011',
    respondentName: '好邻居超市有限公司',
    declinedFirst: true,
  });
  on(-14, '10:10');
  await represented(door, on, -14, {
    narrative: '公司拖欠去年第四季度的工资和年终奖，一共三万二，写了欠条一直不给。',
    name: '田军',
    phone: '13800020012',
    respondentName: '云帆物流有限公司',
  });
  on(-3, '11:05');
  const leave = await phoned(door, {
    narrative: '我在幼儿园上班，园长说我请假太多，要把我调去后勤，工资少一千。',
    name: '白雪',
    phone: '13800020015',
    respondentName: '童心幼儿园',
  });
  await door.call(CHEN, triage.correct, {
    matterId: leave,
    topic: 'women-workers',
    level: 'general',
    urgent: false,
    reasons: '请的是产检假，因为怀孕被调岗降薪',
  });
  on(-3, '11:40');
  await answered(
    door,
    leave,
    '产检算上班时间，单位不能因为怀孕降工资。请先不要在调岗单上签字，把请假记录和工资条留好，书面告诉园方您不同意。',
  );
}

async function answered(door: DemoDoor, matterId: string, answer: string): Promise<void> {
  await door.call(CHEN, handling.take, { matterId });
  await door.call(CHEN, handling.answer, { matterId, answer });
}

/** Two calls from the building site of a third: the office is shown that they belong together. */
export async function playSite(door: DemoDoor, on: On): Promise<void> {
  on(-1, '09:15');
  const fall = await phoned(door, {
    narrative: '在恒基的工地做木工，从架子上摔下来，老板说给两千块私了。',
    name: '石柱',
    phone: '13800020013',
    respondentName: '恒基建筑劳务有限公司',
  });
  await door.call(CHEN, triage.correct, {
    matterId: fall,
    topic: 'work-injury',
    level: 'difficult',
    urgent: true,
    reasons: '电话里说已经骨折住院，私了协议明天就要签',
  });
  await door.call(CHEN, handling.take, { matterId: fall });
  on(-1, '14:30');
  const unpaid = await phoned(door, {
    narrative: '恒基工地的钢筋工，五个月没发工资，包工头说总包没有打款。',
    name: '龚大春',
    phone: '13800020014',
    respondentName: '恒基建筑劳务有限公司',
  });
  await door.call(CHEN, handling.take, { matterId: unpaid });
}

interface Caller {
  narrative: string;
  name: string;
  phone: string;
  respondentName: string;
}

async function phoned(
  door: DemoDoor,
  caller: Caller,
  forms: readonly 'arbitration'[] = [],
): Promise<string> {
  const { matterId } = await door.call(CHEN, intake.register, {
    channel: 'phone',
    ...caller,
    ...(forms.length > 0 && { forms: [...forms] }),
    consents: await agreed(door, CHEN, ['service', 'outsideFirm']),
  });
  return matterId;
}

/** Granted and offered; where somebody has no time the next is asked. */
async function represented(
  door: DemoDoor,
  on: On,
  day: number,
  { declinedFirst = false, ...caller }: Caller & { declinedFirst?: boolean },
): Promise<void> {
  const matterId = await phoned(door, caller, ['arbitration']);
  await door.call(CHEN, handling.startReview, { matterId });
  on(day, '10:40');
  await door.call(ZHOU, handling.grant, {
    matterId,
    reasons: '事实清楚，有初步证据，给予仲裁代理援助。',
    article: '工会法律援助办法第10条',
  });
  await door.tick();
  on(day, '11:30');
  if (declinedFirst) {
    await declineWhoever(door);
    await door.tick();
    on(day, '14:20');
  }
  await acceptWhoever(door);
}

async function declineWhoever(door: DemoDoor): Promise<void> {
  for (const openid of LAWYERS) {
    const { items } = await door.call(openid, assignment.myOffers, {});
    const open = items.find((offer) => offer.status === 'open');
    if (!open) continue;
    await door.call(openid, assignment.decline, {
      offerId: open.id,
      kind: 'declined',
      reasons: '这两周都在外地开庭',
    });
    return;
  }
}
