import type { TopicId } from '@domain/triage/topics';

interface Explainer {
  _id: string;
  columnId: string;
  title: string;
  lead: string;
  topic: TopicId;
  minutes: number;
  published: true;
  publishedOn: string;
  sections: { heading: string; paragraphs: string[] }[];
  articles: { name: string; text: string }[];
}

const explainer = (facts: Omit<Explainer, 'published'>): Explainer => ({
  ...facts,
  published: true,
});

/** Published explainers. The people and firms in them are made up. */
export const EXPLAINERS: readonly Explainer[] = [
  explainer({
    _id: 'maternity-allowance-difference',
    columnId: 'women',
    title: '生育津贴比工资低，差额谁来补？',
    lead: '休完产假，到手的津贴少了近一万元。公司说“社保发多少就是多少”，对吗？',
    topic: 'women-workers',
    minutes: 3,
    publishedOn: '2026-11-02',
    sections: [
      {
        heading: '发生了什么',
        paragraphs: [
          '小周每月工资 12000 元。她休了 98 天产假，社保按公司上年度平均工资 9000 元发了 29400 元津贴。',
          '按她自己的工资算，98 天应是 39200 元，差 9800 元。公司不愿意补。',
        ],
      },
      {
        heading: '怎么看',
        paragraphs: [
          '生育津贴按“公司上年度职工月平均工资”算。工资比平均高的人，津贴就会比自己的工资低。',
          '不少地方规定，津贴低于本人工资的，差额由单位补足。各地规定不一样，要看当地的办法。没参加生育保险的，由单位按她产假前的工资发。',
        ],
      },
      {
        heading: '您可以怎么做',
        paragraphs: [
          '找出工资条、银行流水、津贴到账记录，算一算差多少。',
          '先书面向单位提出。单位不答应，可以申请劳动仲裁，一般要在知道少发的一年内提出。',
          '拿不准就来问我们，可以免费帮您算、帮您写。',
        ],
      },
    ],
    articles: [
      {
        name: '女职工劳动保护特别规定第八条',
        text: '产假期间的生育津贴：已参加生育保险的，按用人单位上年度职工月平均工资的标准由生育保险基金支付；未参加的，按女职工产假前工资的标准由用人单位支付。',
      },
    ],
  }),
  explainer({
    _id: 'dismissed-while-pregnant',
    columnId: 'women',
    title: '孕期请病假没批，被按“旷工”辞退',
    lead: '医生让休息两周，主管不批假，随后公司发邮件解除合同。',
    topic: 'women-workers',
    minutes: 3,
    publishedOn: '2026-10-20',
    sections: [
      {
        heading: '发生了什么',
        paragraphs: [
          '小刘怀孕四个月，有先兆流产，医生开了两周病假。她把诊断证明发给主管，主管没批。她在家休息，公司按“旷工”解除了合同。',
        ],
      },
      {
        heading: '怎么看',
        paragraphs: [
          '怀孕、产期、哺乳期的女职工，单位不能因为这些原因降工资、辞退或者解除合同。',
          '有医院证明、也告诉了单位，就不是无故旷工。单位把这样的休息当旷工，很难站住脚。',
        ],
      },
      {
        heading: '您可以怎么做',
        paragraphs: [
          '留好诊断证明、请假记录、聊天和解除邮件。',
          '可以要求回去上班，也可以要求违法解除的赔偿金。两样只能选一样，先想好再提。',
          '孕期被解除属于紧急情况，请尽快申请援助，我们会优先处理。',
        ],
      },
    ],
    articles: [
      {
        name: '女职工劳动保护特别规定第五条',
        text: '用人单位不得因女职工怀孕、生育、哺乳降低其工资、予以辞退、与其解除劳动或者聘用合同。',
      },
      {
        name: '劳动合同法第四十二条',
        text: '女职工在孕期、产期、哺乳期的，用人单位不得依照本法第四十条、第四十一条的规定解除劳动合同。',
      },
    ],
  }),
  explainer({
    _id: 'three-months-unpaid',
    columnId: 'wages',
    title: '拖了三个月工资，老板说“年底一起结”',
    lead: '没有欠条，也没有合同，还能要回来吗？',
    topic: 'wages',
    minutes: 4,
    publishedOn: '2026-11-10',
    sections: [
      {
        heading: '发生了什么',
        paragraphs: [
          '老张在一家装修公司干了半年，后三个月工资一分没发。公司说项目款没到，年底一起结。',
        ],
      },
      {
        heading: '怎么看',
        paragraphs: [
          '工资要按月、足额发。项目款没到，不是不发工资的理由。',
          '没有书面合同，也可以用考勤、工作群聊天、转账记录、工友作证来证明您在那里干活。',
        ],
      },
      {
        heading: '您可以怎么做',
        paragraphs: [
          '把考勤、聊天、以前的工资转账都截图，保留原手机。',
          '可以向劳动监察投诉，也可以申请仲裁。还在那里上班时，要工资没有一年的限制；离职后，要在一年内提出。',
          '进城务工人员要工资，申请政府法律援助不用核查经济困难。',
        ],
      },
    ],
    articles: [
      {
        name: '劳动法第五十条',
        text: '工资应当以货币形式按月支付给劳动者本人。不得克扣或者无故拖欠劳动者的工资。',
      },
      {
        name: '劳动争议调解仲裁法第二十七条第四款',
        text: '劳动关系存续期间因拖欠劳动报酬发生争议的，劳动者申请仲裁不受一年仲裁时效期间的限制；但是，劳动关系终止的，应当自劳动关系终止之日起一年内提出。',
      },
    ],
  }),
  explainer({
    _id: 'no-written-contract',
    columnId: 'contract',
    title: '干了八个月没签合同，双倍工资从哪天算？',
    lead: '不是从入职第一天算，也不是想什么时候要都行。',
    topic: 'no-contract',
    minutes: 3,
    publishedOn: '2026-10-08',
    sections: [
      { heading: '发生了什么', paragraphs: ['小陈 3 月 10 日入职，到 11 月还没签书面合同。'] },
      {
        heading: '怎么看',
        paragraphs: [
          '单位有一个月的时间签合同。满一个月的第二天起还没签，就要付双倍工资，最多 11 个月。小陈是从 4 月 10 日起算。',
          '双倍里多出来的那一份，要在一年内申请仲裁，拖久了可能逐日减少。',
        ],
      },
      {
        heading: '您可以怎么做',
        paragraphs: [
          '准备入职时间的证明：录用通知、第一次打卡、第一笔工资。',
          '不要随便补签倒签日期的合同。补签前先来问我们。',
        ],
      },
    ],
    articles: [
      {
        name: '劳动合同法第八十二条',
        text: '用人单位自用工之日起超过一个月不满一年未与劳动者订立书面劳动合同的，应当向劳动者每月支付二倍的工资。',
      },
    ],
  }),
  explainer({
    _id: 'injured-at-work-first-steps',
    columnId: 'injury',
    title: '上班受伤，先做哪三件事？',
    lead: '单位不给申报，自己也能申请工伤认定，期限一年。',
    topic: 'work-injury',
    minutes: 3,
    publishedOn: '2026-09-28',
    sections: [
      {
        heading: '第一件：治伤，把情况说全',
        paragraphs: ['就医时告诉医生是怎么受伤的，让病历写上时间、地点和原因。'],
      },
      {
        heading: '第二件：留证据',
        paragraphs: ['现场照片、工友电话、监控、打卡、派工单，都先存下来。'],
      },
      {
        heading: '第三件：记住期限',
        paragraphs: [
          '单位应在 30 天内申请工伤认定。单位没申请，您本人或家属可以在受伤之日起一年内自己申请。',
          '单位说不是工伤，由单位拿证据。',
        ],
      },
    ],
    articles: [
      {
        name: '工伤保险条例第十七条',
        text: '用人单位未按规定提出工伤认定申请的，工伤职工或者其近亲属、工会组织在事故伤害发生之日或者被诊断、鉴定为职业病之日起 1 年内，可以直接提出工伤认定申请。',
      },
    ],
  }),
];

const countOf = (columnId: string) => EXPLAINERS.filter((one) => one.columnId === columnId).length;

/** The columns of 以案说法, in the order they are shown. */
export const COLUMNS = [
  { _id: 'wages', name: '工资', about: '拖欠、克扣、加班费', order: 1 },
  { _id: 'contract', name: '合同与离职', about: '没签合同、被辞退、补偿', order: 2 },
  { _id: 'women', name: '女职工', about: '怀孕、产假、哺乳', order: 3 },
  { _id: 'injury', name: '工伤', about: '认定、鉴定、待遇', order: 4 },
].map((column) => ({ ...column, count: countOf(column._id) }));
