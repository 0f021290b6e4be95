import type { Branch } from './topics';
import type { Door, UrgencyReasonId } from './types';

interface Elsewhere {
  branch: Branch;
  /** What the matter is called to the person. */
  about: string;
  pattern: RegExp;
  door: Door;
}

const LEGAL_SERVICE = { name: '12348 公共法律服务热线', phone: '12348' };

/** Matters of other branches and who takes them; the first that fits wins. */
const ELSEWHERE: readonly Elsewhere[] = [
  {
    branch: 'family',
    about: '家里人之间的暴力',
    pattern: /家暴|家庭暴力|(?:老公|丈夫|老婆|妻子).{0,8}打/,
    door: { name: '报警电话', phone: '110', why: '有人动手时先报警，警察可以出具告诫书。' },
  },
  {
    branch: 'family',
    about: '婚姻家庭',
    pattern: /离婚|结婚|抚养|赡养|继承|遗产|遗嘱|彩礼|出轨|夫妻|监护|收养|分居|前夫|前妻/,
    door: { ...LEGAL_SERVICE, why: '婚姻、抚养、继承的事，律师在线上免费解答。' },
  },
  {
    branch: 'other',
    about: '诈骗',
    pattern: /诈骗|被骗|骗了|传销|非法集资|刷单|杀猪盘/,
    door: { name: '96110 反诈专线', phone: '96110', why: '钱刚转出去，越早报越可能拦住。' },
  },
  {
    branch: 'tort',
    about: '交通事故',
    pattern: /交通事故|肇事|追尾|逃逸|酒驾|醉驾|交警|车险|被车撞|撞车/,
    door: { name: '122 交通事故报警', phone: '122', why: '事故责任由交警认定，赔偿再按认定书谈。' },
  },
  {
    branch: 'other',
    about: '刑事案件',
    pattern: /拘留|逮捕|判刑|取保|看守所|坐牢|自首|缓刑|量刑|盗窃|抢劫|强奸|吸毒|贩毒|犯罪|刑事/,
    door: { ...LEGAL_SERVICE, why: '刑事案件可以申请法律援助律师，请先打这个电话。' },
  },
  {
    branch: 'civil',
    about: '买东西和消费',
    pattern: /退款|退货|假货|消费|网购|淘宝|商家|充值|定金|订金|会员卡|质量问题/,
    door: {
      name: '12315 消费投诉热线',
      phone: '12315',
      why: '和商家的纠纷，市场监管部门可以调解。',
    },
  },
  {
    branch: 'tort',
    about: '看病的纠纷',
    pattern: /误诊|医疗事故|医疗纠纷|手术失误|医院.{0,6}责任/,
    door: { ...LEGAL_SERVICE, why: '医疗纠纷可以找当地医调委，电话里会告诉您在哪里。' },
  },
  {
    branch: 'administrative',
    about: '和政府部门之间的事',
    pattern: /征地|征收|拆迁|宅基地|行政|许可|城管|执法|户口|护照|村委|村干部|低保|信访/,
    door: {
      name: '12345 政务服务热线',
      phone: '12345',
      why: '对政府部门的意见和投诉，这里统一受理。',
    },
  },
  {
    branch: 'civil',
    about: '借钱和欠债',
    pattern: /借款|借钱|借条|贷款|网贷|欠款|还款|利息|担保|催收|债务|债权|失信|信用卡/,
    door: { ...LEGAL_SERVICE, why: '借贷的事可以先问清能不能起诉、时效还有多久。' },
  },
  {
    branch: 'civil',
    about: '房子',
    pattern: /房子|房屋|房产|租房|房租|房东|物业|业主|买房|首付|过户|装修|小区/,
    door: { ...LEGAL_SERVICE, why: '租房、买房、物业的纠纷，律师在线上免费解答。' },
  },
  {
    branch: 'civil',
    about: '合同和生意',
    pattern: /合伙|投资|股权|股东|加盟|法人|买卖合同|货款|商标|专利|租赁|招标|公司法|营业执照/,
    door: { ...LEGAL_SERVICE, why: '生意上的合同纠纷，律师会告诉您去哪个法院。' },
  },
  {
    branch: 'tort',
    about: '被人伤害或侵权',
    pattern: /侵权|肖像|名誉|隐私|打伤|轻伤|狗咬|高空抛物|骚扰/,
    door: { ...LEGAL_SERVICE, why: '被人伤害可以要求赔偿，律师会告诉您怎么做。' },
  },
];

const UNKNOWN: Omit<Elsewhere, 'pattern'> = {
  branch: 'other',
  about: '其他法律问题',
  door: { ...LEGAL_SERVICE, why: '什么法律问题都可以免费问。' },
};

/** Whether the words themselves name a matter of another branch. `text` is normalised. */
export function namesElsewhere(text: string): boolean {
  return ELSEWHERE.some(({ pattern }) => pattern.test(text));
}

/** Where a matter that is not about labour belongs. `text` is normalised. */
export function findElsewhere(text: string): Omit<Elsewhere, 'pattern'> {
  return ELSEWHERE.find(({ pattern }) => pattern.test(text)) ?? UNKNOWN;
}

/** Whom to call first when life or limb is in danger, whatever the topic. */
export function doorInDanger(reasons: readonly UrgencyReasonId[]): Door | undefined {
  if (reasons.includes('self-harm')) {
    return {
      name: '12356 心理援助热线',
      phone: '12356',
      why: '随时有人听您说。现在就有危险，请打 110 或 120。',
    };
  }
  if (reasons.includes('violence')) {
    return { name: '报警电话', phone: '110', why: '有人动手或威胁，先报警，留下报警回执。' };
  }
  return undefined;
}
