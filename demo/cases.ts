import * as assignment from '@contracts/assignment';
import * as handling from '@contracts/handling';
import * as intake from '@contracts/intake';
import { dayOf } from '@domain/time/china';
import { addDays } from '@domain/time/days';
import type { At, Day } from '@domain/time/types';
import { ACTORS } from './actors';
import { playCalls, playSite } from './calls';
import type { DemoDoor } from './door';
import { acceptWhoever, agreed, clockOf, draftId, FULL, LAWYERS, type On } from './hands';

type Stations = ReadonlyMap<string, string>;

/** A few weeks of work of the office, lived through call by call. */
export async function playCases(door: DemoDoor, now: At, stations: Stations): Promise<void> {
  const on = clockOf(door, now);
  await playCalls(door, on);
  on(-12, '10:05');
  await overtimeQuestion(door, stations, on);
  on(-9, '09:20');
  await pregnantWorker(door, stations, on, addDays(dayOf(now), -12));
  on(-5, '09:40');
  await twentyTwoWorkers(door);
  on(-2, '15:30');
  await riderInjured(door, stations, on, addDays(dayOf(now), -20));
  on(-1, '10:15');
  await unpaidWages(door, stations, addDays(dayOf(now), -25));
  await playSite(door, on);
  on(-1, '16:40');
  await registeredCall(door);
}

async function overtimeQuestion(door: DemoDoor, stations: Stations, on: On): Promise<void> {
  const { openid } = ACTORS.zhao;
  const { matterId } = await door.call(openid, intake.ask, {
    draftId: draftId('overtime'),
    narrative: '公司让我们每个周六都来上班，没有调休，工资还是原来那些。周六上班该怎么算加班费？',
    respondents: [{ name: '迅达配送有限公司' }],
    applicant: { name: ACTORS.zhao.name, phone: '13800020002' },
    stationId: stations.get('PH') ?? '',
    consents: await agreed(door, openid, FULL),
  });
  on(-12, '14:20');
  await door.call(ACTORS.chen.openid, handling.take, { matterId });
  await door.call(ACTORS.chen.openid, handling.answer, {
    matterId,
    answer:
      '周六上班又没有安排补休的，要按不低于工资的 200% 付加班费（劳动法第四十四条）。请先留好排班表、打卡和工资条，把每个周六的日期列出来。需要的话，可以再来申请，我们帮您算金额、写申请书。',
  });
  on(-11, '09:30');
  await door.call(openid, intake.confirm, { matterId, stars: 5, words: '说得很清楚' });
}

async function pregnantWorker(
  door: DemoDoor,
  stations: Stations,
  on: On,
  dismissedOn: Day,
): Promise<void> {
  const { openid, name } = ACTORS.wang;
  const { matterId } = await door.call(openid, intake.submit, {
    draftId: draftId('pregnant'),
    narrative:
      '我怀孕四个月，有先兆流产，医生让休息两周。我把诊断证明发给主管，主管不批假。上周五公司发邮件说我旷工，解除了劳动合同，社保也要停。我想回去上班，不行的话要赔偿。',
    topic: 'women-workers',
    forms: ['arbitration'],
    respondents: [{ name: '恒达电子有限公司' }],
    applicant: { name, phone: '13800020001' },
    wants: '恢复上班；不能恢复就要违法解除的赔偿金。',
    claimAmount: '86000',
    stationId: stations.get('PH') ?? '',
    statistics: { sex: 'female', birthYear: 1996, migrant: true, unionMember: true },
    facts: { pregnantOrNursing: true },
    clockFacts: { claims: ['unlawful-ending'], stillEmployed: 'no', endedOn: dismissedOn },
    consents: await agreed(door, openid, FULL),
  });
  on(-9, '10:10');
  await door.call(ACTORS.chen.openid, handling.startReview, { matterId });
  on(-9, '11:00');
  await door.call(ACTORS.zhou.openid, handling.grant, {
    matterId,
    reasons: '孕期被解除劳动合同，权益受到严重侵害，给予仲裁代理援助。',
    article: '工会法律援助办法第10条',
  });
  await door.tick();
  on(-9, '11:25');
  await acceptWhoever(door);
  on(-9, '15:00');
  const handler = await handlerOf(door, matterId);
  if (!handler) return;
  await door.call(handler, handling.recordContact, {
    matterId,
    channel: 'phone',
    with: 'worker',
    people: 1,
    note: '了解经过，说明两种请求只能选一种',
    public: true,
  });
  await door.call(handler, handling.sendMessage, {
    matterId,
    text: '王女士您好，请把诊断证明、请假的聊天记录和解除邮件拍照传上来，原件先收好。',
    fileIds: [],
  });
  on(-8, '20:10');
  await door.call(openid, handling.sendMessage, {
    matterId,
    text: '好的，我今晚传。邮件是公司邮箱发的，我截图了。',
    fileIds: [],
  });
  on(-7, '10:00');
  await door.call(handler, handling.recordWork, {
    matterId,
    work: '单位不同意协商，仲裁申请书已写好，等您核对后提交',
    note: '解除邮件没有工会意见',
  });
}

async function handlerOf(door: DemoDoor, matterId: string): Promise<string | undefined> {
  for (const openid of LAWYERS) {
    const { items } = await door.call(openid, assignment.myCases, {});
    if (items.some((matter) => matter.id === matterId)) return openid;
  }
  return undefined;
}

async function registeredCall(door: DemoDoor): Promise<void> {
  const { openid } = ACTORS.chen;
  await door.call(openid, intake.register, {
    channel: 'phone',
    narrative: '在工地摔伤，鉴定为九级伤残，单位只付了医药费，其他都不赔。问能要哪些钱。',
    name: '刘强',
    phone: '13800020003',
    respondentName: '恒基建筑劳务有限公司',
    consents: await agreed(door, openid, ['service', 'outsideFirm']),
  });
}

async function twentyTwoWorkers(door: DemoDoor): Promise<void> {
  const { openid } = ACTORS.chen;
  const lead = await door.call(openid, handling.openCollective, {
    respondentName: '丽人制衣有限公司',
    narrative: '22 名女工从 7 月起没有领到工资，共约 26 万元。老板说厂里没钱，机器已经开始搬走。',
    forms: ['mediation', 'arbitration'],
    topic: 'wages',
    peopleCount: 22,
  });
  for (const [i, name] of SEAMSTRESSES.entries()) {
    await door.call(openid, handling.addMember, {
      leadId: lead.matterId,
      name,
      phone: `138000300${String(i + 1).padStart(2, '0')}`,
      claimAmount: String(11000 + i * 80),
      wants: '要回 7 月到 10 月的工资',
      representative: i < 2,
      outsideFirm: true,
    });
  }
  await door.call(openid, handling.startReview, { matterId: lead.matterId });
}

const SEAMSTRESSES =
  '李秀兰 张桂芳 王丽华 陈美玲 杨春燕 黄小红 周玉珍 吴凤英 徐海霞 孙淑琴 马金花 朱雪梅 胡彩云 郭秋菊 何翠萍 高月娥 林巧珍 罗红梅 梁素芬 宋爱莲 郑惠娟 谢冬梅'.split(
    ' ',
  );

async function riderInjured(
  door: DemoDoor,
  stations: Stations,
  on: On,
  injuredOn: Day,
): Promise<void> {
  const { openid, name } = ACTORS.zhao;
  const { matterId } = await door.call(openid, intake.submit, {
    draftId: draftId('rider'),
    narrative:
      '送外卖时被车撞了，腿骨折，现在还在医院。平台说我是个体户，不是他们的员工，不给报工伤。站点让我自己找保险。',
    forms: ['arbitration'],
    respondents: [{ name: '迅达配送有限公司' }],
    applicant: { name, phone: '13800020002' },
    wants: '确认劳动关系，按工伤处理。',
    stationId: stations.get('CA') ?? '',
    facts: { hospital: true },
    clockFacts: { claims: ['work-injury'], stillEmployed: 'yes', accidentOn: injuredOn },
    consents: await agreed(door, openid, FULL),
  });
  on(-2, '16:20');
  await door.call('demo-staff-gu', handling.requestMaterials, {
    matterId,
    papers: [
      { label: '接单和派单记录截图', why: '用来证明您受平台管理' },
      { label: '住院病历或诊断证明', why: '用来证明受伤情况' },
      { label: '与平台签的协议', why: '看清双方怎么约定的' },
    ],
  });
}

async function unpaidWages(door: DemoDoor, stations: Stations, leftOn: Day): Promise<void> {
  const openid = 'demo-worker-ma';
  const { matterId } = await door.call(openid, intake.submit, {
    draftId: draftId('unpaid'),
    narrative:
      '我在饭店后厨做了一年，最近三个月工资没发，一共两万一。老板一直说下个月给，现在电话也不接了。没有签过合同。',
    forms: ['arbitration'],
    respondents: [{ name: '福满楼餐饮有限公司' }],
    applicant: { name: '马大勇', phone: '13800020004' },
    wants: '要回三个月工资 21000 元。',
    claimAmount: '21000',
    stationId: stations.get('PH') ?? '',
    statistics: { sex: 'male', birthYear: 1984, migrant: true },
    clockFacts: {
      claims: ['wages', 'double-wage'],
      stillEmployed: 'no',
      endedOn: leftOn,
      hiredOn: addDays(leftOn, -360),
    },
    aid: {
      typed: {
        who: 'migrant-worker',
        matters: ['wages', 'double-wage'],
        wants: 'representation',
        hasOwnAgent: 'no',
      },
    },
    consents: await agreed(door, openid, FULL),
  });
  await door.call(ACTORS.chen.openid, handling.startReview, { matterId });
  await door.call(openid, intake.ask, {
    draftId: draftId('fund'),
    narrative: '公司一直没给我交公积金，我已经离职半年了，还能要求补缴吗？',
    respondents: [],
    applicant: {},
    stationId: stations.get('PH') ?? '',
    consents: await agreed(door, openid, FULL),
  });
}
