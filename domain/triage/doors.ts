import type { Branch } from './topics';
import type { Door, UrgencyReasonId } from './types';

interface Elsewhere {
  branch: Branch;
  /** What the matter is called to the person. */
  about: string;
  /** Words that name it by themselves. */
  pattern: RegExp;
  /** Words that only choose between branches, once it is known not to be about work. */
  also?: RegExp;
  door: Door;
}

const LEGAL_SERVICE = { name: '12348 公共法律服务热线', phone: '12348' };

/** Matters of other branches and who takes them; danger at home goes before all, then the one most words speak of wins, of equals the first. */
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
    also: /媳妇|老公|老婆|婚外情|婚前|婚后|领证|悔婚|婆婆|爸妈|父母|养老钱|归谁/,
    door: { ...LEGAL_SERVICE, why: '婚姻、抚养、继承的事，律师在线上免费解答。' },
  },
  {
    branch: 'other',
    about: '诈骗',
    pattern: /诈骗|被骗|骗了|传销|非法集资|刷单|杀猪盘/,
    also: /提不出来|返利|裸聊/,
    door: { name: '96110 反诈专线', phone: '96110', why: '钱刚转出去，越早报越可能拦住。' },
  },
  {
    branch: 'tort',
    about: '交通事故',
    pattern: /交通事故|肇事|追尾|逃逸|酒驾|醉驾|交警|车险|被车撞|撞车/,
    also: /车祸|全责|次责|撞伤|被.{0,4}车.{0,2}[撞剐]|开车.{0,6}撞/,
    door: { name: '122 交通事故报警', phone: '122', why: '事故责任由交警认定，赔偿再按认定书谈。' },
  },
  {
    branch: 'other',
    about: '刑事案件',
    pattern: /拘留|逮捕|判刑|取保|看守所|坐牢|自首|缓刑|量刑|盗窃|抢劫|强奸|吸毒|贩毒|犯罪|刑事/,
    also: /刑拘|判多久|会判|不立案|偷|拿.{0,3}视频/,
    door: { ...LEGAL_SERVICE, why: '刑事案件可以申请法律援助律师，请先打这个电话。' },
  },
  {
    branch: 'civil',
    about: '买东西和消费',
    pattern: /退款|退货|假货|消费|网购|淘宝|商家|充值|定金|订金|会员卡|质量问题/,
    also: /不退|翻新|卖家|买家|年卡|健身|培训机构|学费/,
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
    also: /开刀|手术.{0,6}(?:失败|留|坏)/,
    door: { ...LEGAL_SERVICE, why: '医疗纠纷可以找当地医调委，电话里会告诉您在哪里。' },
  },
  {
    branch: 'administrative',
    about: '和政府部门之间的事',
    pattern: /征地|征收|拆迁|宅基地|行政|许可|城管|执法|户口|护照|村委|村干部|低保|信访/,
    also: /占.{0,3}地|修路|派出所|复议/,
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
    also: /借给|借了|欠我.{0,4}[万千]|货款|保险公司|拒赔/,
    door: { ...LEGAL_SERVICE, why: '借贷的事可以先问清能不能起诉、时效还有多久。' },
  },
  {
    branch: 'civil',
    about: '房子',
    pattern: /房子|房屋|房产|租房|房租|房东|物业|业主|买房|首付|过户|装修|小区/,
    also: /房主|二手房|开发商|交房|漏水|邻居/,
    door: { ...LEGAL_SERVICE, why: '租房、买房、物业的纠纷，律师在线上免费解答。' },
  },
  {
    branch: 'civil',
    about: '合同和生意',
    pattern: /合伙|投资|股权|股东|加盟|法人|买卖合同|货款|商标|专利|租赁|招标|公司法|营业执照/,
    also: /公章|工程款|甲方|注册公司|被告|传票/,
    door: { ...LEGAL_SERVICE, why: '生意上的合同纠纷，律师会告诉您去哪个法院。' },
  },
  {
    branch: 'tort',
    about: '被人伤害或侵权',
    pattern: /侵权|肖像|名誉|隐私|打伤|轻伤|狗咬|高空抛物|骚扰/,
    also: /抖音|发.{0,3}照片|造谣|推倒|狗.{0,4}咬|打疫苗|受伤/,
    door: { ...LEGAL_SERVICE, why: '被人伤害可以要求赔偿，律师会告诉您怎么做。' },
  },
];

const UNKNOWN: Omit<Elsewhere, 'pattern' | 'also'> = {
  branch: 'other',
  about: '其他法律问题',
  door: { ...LEGAL_SERVICE, why: '什么法律问题都可以免费问。' },
};

/** Whether the words themselves name a matter of another branch. `text` is normalised. */
export function namesElsewhere(text: string): boolean {
  return ELSEWHERE.some(({ pattern }) => pattern.test(text));
}

/** How many different words of a text speak of a branch. */
const wordsOf = ({ pattern, also }: Elsewhere, text: string): number =>
  new Set(
    [pattern, ...(also ? [also] : [])].flatMap((words) =>
      [...text.matchAll(new RegExp(words, 'g'))].map(([word]) => word),
    ),
  ).size;

/** Where a matter that is not about labour belongs. `text` is normalised. */
export function findElsewhere(text: string): Omit<Elsewhere, 'pattern' | 'also'> {
  const [danger] = ELSEWHERE;
  if (danger?.pattern.test(text)) return danger;
  const spoken = ELSEWHERE.map((row) => ({ row, words: wordsOf(row, text) }));
  const most = Math.max(...spoken.map(({ words }) => words));
  return most === 0 ? UNKNOWN : (spoken.find(({ words }) => words === most)?.row ?? UNKNOWN);
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
