/**
 * Turns of phrase: what single words cannot tell ("没发工资" against "发了工资").
 * Written for normalised text; gaps never cross a sentence.
 */
export interface Sign {
  id: string;
  pattern: RegExp;
  /** Whether what it found is worth showing: a whole sentence is no quotation. */
  shown: boolean;
}

const sign = (id: string, source: string, shown = true): Sign => ({
  id,
  shown,
  // A gap "~" is up to six characters inside one clause, "≈" up to sixteen inside one sentence.
  pattern: new RegExp(source.replace(/~/g, '[^,。!?;]{0,6}?').replace(/≈/g, '[^。!?;]{0,16}?')),
});

const unseen = (id: string, source: string): Sign => sign(id, source, false);

const NOT = '(?:没有?|未|不|拒绝|拒不|拖着不|迟迟[不未没]|一直[不未没]有?|从未|从没|无)';
const PAY = '(?:工资|工钱|薪|劳务费|人工费|提成|奖金|底薪|报酬|血汗钱)';
const HAND = '(?:发放?|给|付|支付|结清?|结算|开|兑现|到账)';
const COVER = '(?:社保|五险|三险|保险|公积金|养老|医保|三金)';
const PAY_IN = '(?:交|缴纳?|买|购买|上|办|参加?|补)';
const WE = '(?:公司|单位|老板|厂里?|工厂|企业|店里?|经理|领导|上司|学校|医院|酒店|人事)';
const BODY =
  '(?:[手脚腿腰头眼肋膝踝肩腕臂肘脊胸颈趾掌指牙耳脸鼻背腹骨]|手指|骨头|韧带|视力|听力|眼睛)';
const HURT =
  '(?:受伤|伤了|弄伤|摔|砸|压[到伤断]|骨折|断|切|烫|烧伤|触电|撞|夹[到伤住]|扎|绞|割|碰伤|扭)';
const DIED = '(?:死|身亡|去世|猝死|过世|遇难|没了命)';
const AT_WORK =
  '(?:上班|工作|干活|施工|工地|车间|厂里|作业|加班|出差|下班|岗位|煤矿|单位|公司|工厂|值班)';
const ANYWHERE = '.{0,400}?';
const WORKPLACE =
  '公司|单位|工作|上班|下班|老板|厂|工地|员工|职工|打工|干活|工人|雇|企业|岗|班|矿|入职|车间|同事|领导|店长|调[去到离]|仓库|上[0-9一二十]+个?小时|[只月]休';
const TAIL = '[^。!?;]{0,22}[?。!]*$';
const NUMBER = '[0-9一二三四五六七八九十两几半]';
const TO_QUIT = '(?:离职|辞职|辞工|不干|不做|走人|自离)';
const FIRED = '(?:辞退|开除|解雇|解聘|劝退|炒|裁|辞掉|清退)';

export const SIGNS: readonly Sign[] = [
  sign('pay-not-given', `${NOT}(?:肯|愿)?${HAND}~${PAY}`),
  sign('pay-held', `${PAY}~(?:没|不|未|拖|欠|拒|被扣|还没)~${HAND}?`),
  sign(
    'pay-owed',
    `(?:欠|拖欠|差)(?:我|我们|着|了|他|人|农民工|大家)~(?:${PAY}|钱|款|元|块|万|千)`,
  ),
  sign('pay-only-part', `(?:只|才|就)${HAND}(?:了)?≈(?:${PAY}|钱|块|元|个月)`),
  sign('pay-cut', `(?:扣|扣除|克扣|扣押|扣了)(?:我|我们|了|掉)?~(?:${PAY}|绩效|钱|元|块)`),
  sign('pay-wanted', `(?:要|拿|讨|追|领|结|索)(?:回|到|取|要)?~(?:${PAY}|工程款)`),
  sign('pay-until-now', `(?:到现在|至今|到今天|还)~${NOT}~${HAND}`),
  sign('money-not-given', `${NOT}(?:肯|愿意?)?(?:给|付|结|还)(?:我|我们|工人|他们|大家)?钱`),
  sign('can-i-get-pay', `${PAY}~(?:怎么|如何|还能|能)(?:要|拿|讨|算|结)`),
  sign('pay-lowered', `(?:降|减|少)~(?:${PAY}|待遇)`),
  sign('months-of-pay', `${NUMBER}+个?多?月~${PAY}`),
  sign('boss-gone', '(?:老板|包工头|公司|负责人)~(?:跑路|跑了|失踪|不见|联系不上|关机|不接)'),

  sign('fired', `${WE}~${FIRED}`),
  sign('fired-me', `${FIRED}(?:了|掉)?(?:我|员工|职工|工人|劳动者|他|她)`),
  sign(
    'told-to-go',
    '(?:不用|不要|不让|别)(?:我|你|再)?(?:再)?(?:来|去|继续)?(?:上班|做了|干了|做)',
  ),
  sign(
    'made-to-quit',
    `(?:让|逼|要|叫|劝|强迫|迫使)(?:我|你|员工|我们|他|大家)(?:自己|主动|自动|自愿|写)?~${TO_QUIT}`,
  ),
  sign(
    'not-renewed',
    '(?:不|没|未|不再|不会|不想)(?:再)?(?:给|跟|和|与)?(?:我|我们|员工)?(?:续签|续约|续订|签了|续)',
  ),
  sign('ended-by-employer', `${WE}≈(?:解除|终止|解约|取消)`),
  sign('wants-to-quit', `(?:我|想|要|提出|提|申请|准备|打算|自己)~${TO_QUIT}`),
  sign('quit-refused', '(?:辞|离)(?:职|工)≈(?:不批|不让|不同意|不给|不予|拒绝|不准|没批|不放)'),
  sign('moving', `${WE}~(?:搬迁|搬|迁|搬走|搬到)`),
  sign('closing', `${WE}~(?:倒闭|解散|破产|关门|停业|清算|歇业|停产|关闭)`),
  sign('years-worked', `(?:工作|上班|干|做|工龄|入职|上)(?:了|满|过)?~${NUMBER}+(?:多)?年`),
  sign(
    'what-compensation',
    '(?:补偿|赔偿|赔付)(?:金)?(?:我)?(?:多少|什么|哪些|怎么|如何|几个|标准|是)',
  ),
  sign(
    'get-compensation',
    '(?:得到|获得|拿到|要求|有|享受|主张|给)(?:什么|哪些|多少|怎样|怎么|相应|一定)?(?:的)?(?:经济)?(?:补偿|赔偿)',
  ),
  sign('contract-over', '(?:合同|协议)~(?:到期|期满|届满|未到期|没到期|快到)'),
  sign('notice-days', `(?:提前|提早)~(?:${NUMBER}+)(?:天|日|个月)`),
  sign('leave-lawful', '(?:解除|终止)~(?:合同|关系)≈(?:补偿|赔偿)'),
  sign('n-plus', '(?:^|[^a-z])[2二]?n(?:\\+1|加1|加一)?(?:[^a-z]|$)'),

  sign(
    'no-written',
    `${NOT}(?:跟|和|与|给|同)?(?:我|我们|员工|劳动者|职工|其|公司|单位|他|她)?(?:们)?~(?:签|订)`,
  ),
  sign('paper-not-signed', '(?:合同|协议)(?:也|都|一直|到现在)?(?:没|未)(?:有)?(?:签|给)'),
  sign(
    'without-contract',
    `(?:没有|没|无|未有)(?:任何|书面|正式|用工)?(?:的)?(?:劳动|劳务|用工|雇佣)?(?:合同|协议)`,
  ),
  sign('double-pay', '(?:双倍|两倍|2倍|二倍|双薪)(?:的)?(?:工资|薪|差额)?'),
  sign('sign-now', '(?:要求|让|叫|才)(?:我|我们|员工)?~(?:补签|签)~(?:合同|协议)'),
  sign('open-ended', '无固定(?:期限|期)?'),

  sign('hurt-at-work', `${AT_WORK}≈(?:${HURT}|意外|事故|晕倒|出血|梗)`),
  sign('died-at-work', `${AT_WORK}≈${DIED}`),
  sign('grade', `(?:${NUMBER}|10)+级`),
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
  sign('pension-years', `(?:养老|社保|交|缴|买)~${NUMBER}+(?:多)?年`),
  sign('claim-unemployment', '(?:领|办|申请|享受|拿)(?:取|理)?~失业'),
  sign('retire', '(?:退休|退)(?:手续|年龄|工资|金|待遇|后|时|前|吗)?'),
  sign('cover-move', `${COVER}~(?:转|迁|接续|合并|退|取)`),

  sign('overtime-pay', '加班(?:费|工资|不给|没有|没|的钱)'),
  sign(
    'holiday-work',
    '(?:节假日|假日|国庆|春节|过年|五一|元旦|中秋|清明|端午|十一|周末|双休日?|星期[六天日]|周[六日]|初[一二三]|除夕)≈(?:上班|加班|放假|休息|三倍|值班|工作|假|倍)',
  ),
  sign('leave-days', '(?:年|病|婚|丧|事|陪产|探亲|护理|育儿|工休|公休)(?:休)?假'),
  sign('ask-leave', '(?:请|休|批|放)(?:了|过|个)?~(?:假|休)'),
  sign('hours-a-day', `(?:每天|一天|天天|日均|每周|一周|每月)≈${NUMBER}+(?:个)?(?:多)?小时`),
  sign('no-rest', '(?:没有|不|无|没|从不)~(?:休息|放假|双休|休假|单休)'),
  sign('times-pay', '(?:三倍|3倍|2倍|两倍|1\\.5倍|加倍|百分之三百|300%)'),

  sign('pregnant', '怀孕|孕妇|孕期|身孕|怀了|待产|保胎|产检|孕[0-9一二三四五六七八九十]|有孕|已孕'),
  sign(
    'childbirth',
    '产假|生育|生(?:完|了|下|小|个)?(?:孩|宝|娃|小孩)|哺乳|喂奶|流产|小产|剖腹|三期|坐月子',
  ),
  sign(
    'women-fired',
    '(?:孕|产假|哺乳|产期|三期)≈(?:辞退|开除|解除|解雇|裁|不续|终止|调岗|降薪|解约|取消|补偿|赔偿)',
  ),

  sign(
    'is-it-labour',
    '(?:是|是否|算|存在|有|成立|属于|构成|认定|确认|确定|不是|为)~(?:劳动|劳务|雇佣|承揽|承包|事实劳动|合作)关系',
  ),
  sign('kind-of-relation', '与≈之间'),
  sign('dispatched', '派遣|外包|劳务公司|第三方|人事代理|劳务合同|劳务协议'),
  sign('platform', '骑手|外卖|送餐|网约车|平台|主播|直播|代驾|站点|众包'),
  sign('student', '学生|大[一二三四]|实习|寒假工|暑假工|在校|应届|毕业'),
  sign(
    'past-retirement',
    '(?:退休|超龄|超过法定|达到法定|[5-7][0-9]岁|[五六七]十(?:多|几)?岁)≈(?:返聘|打工|上班|再|继续|干活|工作|劳动)',
  ),
  sign('prove-work', '(?:没有|没|无|怎么|如何|什么)~(?:证据|证明)'),

  sign('competing', '竞业|同行业?|竞争(?:对手|公司|限制)|保密'),
  sign('penalty', '违约金|违约|毁约'),
  sign('not-full-term', '(?:未|不|没|没有)(?:干|做|服务|工作)?满≈(?:赔|付|交|扣|违约|退)'),
  sign('training-cost', '培训费|服务期|服务年限|学费|三方'),

  sign('fined', '罚(?:款|钱|我|员工|了|[0-9])'),
  sign(
    'held-papers',
    '(?:扣|押|扣押|不给|拿走|丢|丢失|不还)~(?:身份证|证件|档案|毕业证|证书|资格证|离职证明)',
  ),
  sign('deposit', '押金|保证金|服装费|工作?服(?:费|钱)|(?:交|收)了?~(?:费用|押金)'),
  sign('arbitration', '仲裁'),
  sign('arbitration-how', '(?:申请|办理|去|提起|走|打)(?:劳动)?仲裁'),
  sign('after-award', '(?:裁决|判决|仲裁书|裁定)~(?:下来|生效|后|书|不服)|强制执行|申请执行'),
  sign('complain', '投诉|举报|劳动局|监察|劳动部门|告(?:他|公司|单位)'),
  sign('house-rules', '规章|员工手册|制度|公司规定|厂规'),
  sign(
    'moved-post',
    '调岗|调动|转岗|换岗|调到|调职|调去|派到|降职|降薪|变更.{0,4}(?:岗位|合同|工作)',
  ),
  sign('damage', '(?:赔偿|承担|赔)~(?:损失|全部|货款|责任)|(?:弄|打|搞)(?:坏|丢|碎)'),
  sign('tax', '个税|扣税|交税|缴税|税'),

  sign(
    'as-employer',
    '(?:我|我们)(?:是)?(?:公司|单位|厂|店)?(?:的)?(?:老板|员工|雇|请|招)(?:了|的)?~(?:工人|员工|人|小工)|(?:我|我们)(?:公司|厂|店|单位)(?:的)?~员工',
  ),
  sign(
    'my-employer',
    `(?:我|我们|本人|他|她|老公|父亲|爸|妈|朋友)(?:在|去|到|给)~(?:公司|单位|厂|店|工地|企业|老板|医院|酒店|饭店|学校)`,
  ),
  sign('at-work', '(?:上班|工作|干活|打工|做工)(?:时|期间|中|的时候|了)'),

  // What is asked stands in the last sentence; what is told stands before it.
  unseen('asks-pay', `(?:${PAY}|钱)${TAIL}`),
  unseen('asks-compensation', `(?:补偿|赔偿|赔付|赔)${TAIL}`),
  unseen('asks-cover', `(?:${COVER}|退休)${TAIL}`),
  unseen('asks-injury', `(?:工伤|伤残|[0-9一二三四五六七八九十几]级|医[药疗]费)${TAIL}`),
  unseen('asks-ending', `(?:离职|辞职|辞退|解除|终止|开除|续签|辞工|裁员)${TAIL}`),
  unseen('asks-contract', `(?:合同|协议)${TAIL}`),
  unseen('asks-leave', `(?:假|加班|休息|调休)${TAIL}`),
  unseen('asks-lawful', `(?:合法|违法|违规|合理|犯法|正确|对吗)${TAIL}`),
  unseen('asks-procedure', `(?:哪里|哪个部门|申请|流程|程序|手续|材料|资料|多久|时间)${TAIL}`),
  unseen('headed-pay', `^[^。!?;,]{0,14}${PAY}[^。!?;,]{0,10}。`),
  unseen(
    'headed-ending',
    '^[^。!?;,]{0,14}(?:离职|辞职|辞退|解除|终止|开除|裁员|补偿)[^。!?;,]{0,10}。',
  ),

  // What is absent tells as much: an accident without a workplace, money without an employer.
  unseen(
    'accident-elsewhere',
    `^(?!${ANYWHERE}(?:${WORKPLACE})).*(?:车祸|交通事故|全责|交警|交强险|被车|撞)`,
  ),
  unseen(
    'no-workplace',
    `^(?!${ANYWHERE}(?:${WORKPLACE}|工资|工钱|薪|工伤|劳动|辞|离职|社保|公积金|失业|养老|退休|仲裁|保险|伤残|产假|竞业|裁员|加班|请假|年假|试用|实习|包工|工头|干完))`,
  ),
  sign(
    'trade',
    '(?:公司|企业|厂|商)~(?:客户|供应商|货款|加盟|股东|法人|注册|转让|投标|合伙|经营|股权|债权|章程|注销|广告|合作)|(?:客户|供应商|股东|法人|合伙人|甲方)~(?:公司|企业|厂)',
  ),
];
