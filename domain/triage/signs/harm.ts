import { NOT, COVER, PAY_IN, BODY, HURT, DIED, AT_WORK, NUMBER } from './parts';
import { type Sign, sign } from './sign';

/** Injury, insurance and retirement, pregnancy and birth. */
export const HARM_SIGNS: readonly Sign[] = [
  sign('hurt-at-work', `${AT_WORK}≈(?:${HURT}|意外|事故|晕倒|出血|梗)`),
  sign('died-at-work', `${AT_WORK}≈${DIED}`),
  sign('grade', `${NUMBER}级`),
  sign('which-grade', '(?:几|多少|什么|哪)(?:个)?(?:等)?级|评.{0,3}级|够.{0,3}级'),
  sign('body-hurt', `${BODY}~(?:骨折|断|受伤|裂|砸|压|切|扭|烧|烫|夹|割|掉|缝|伤|截|没知觉|挫)`),
  sign('is-it-injury', '(?:算|是|属于|属|定|认定|报|评|走|申请)(?:不是|不算|得|为|了|上|做)?~工伤'),
  sign('commute', '(?:上|下|上下)班(?:的)?(?:途中|路上|时候|途|路)'),
  sign('hospital-now', '(?:住院|抢救|icu|重症|手术|昏迷)'),
  sign('medical-cost', '(?:医药|医疗|药|护理|营养|误工|伙食|康复|后续治疗)费'),
  sign(
    'not-insured',
    `${NOT}(?:给|帮|为|有给|有帮)?(?:我|我们|员工|职工|他|她|工人)?(?:们)?${PAY_IN}(?:过|任何|纳)?~${COVER}`,
  ),
  sign('cover-missing', `${COVER}(?:费)?~(?:没|未|不|断|停|漏|欠)(?:有)?(?:给)?~${PAY_IN}`),
  sign('pay-in', `${PAY_IN}(?:了|过|的|满)?~${COVER}`),
  sign('pension-years', `(?:养老|社保|交|缴|买)~${NUMBER}(?:多)?年`),
  sign('claim-unemployment', '(?:领|办|申请|享受|拿)(?:取|理)?~失业'),
  sign('retire', '(?:退休|退)(?:手续|年龄|工资|金|待遇|后|时|前|吗)?'),
  sign('cover-move', `${COVER}~(?:转|迁|接续|合并|退|取)`),
  sign('pregnant', '怀孕|孕妇|孕期|身孕|怀了|待产|保胎|产检|孕[0-9一二三四五六七八九十]|有孕|已孕'),
  sign(
    'childbirth',
    '产假|生育|生(?:完|了|下|小|个)?(?:孩|宝|娃|小孩)|哺乳|喂奶|流产|小产|剖腹|三期|坐月子',
  ),
];
