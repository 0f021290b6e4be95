import type { RuleId } from '../rules';

interface Standing {
  say: string;
  next: readonly string[];
  rule: RuleId;
}

/** What the work may turn out to be, what follows from it and where to go. */
export const STANDINGS = {
  'labour-likely': {
    say: '很可能有劳动关系。',
    next: [
      '适用劳动合同法：没签合同的两倍工资、加班费、社保、经济补偿都可以要。',
      '单位不认的，可以申请劳动仲裁，先请求确认劳动关系。',
    ],
    rule: 'CA-15.test',
  },
  unclear: {
    say: '要看证据，可能有劳动关系。',
    next: [
      '先收集受管理、发报酬的证据，再找我们或律师看一看。',
      '可以在仲裁里请求确认劳动关系；不成的，按劳务再去法院要钱。',
    ],
    rule: 'CA-15.test',
  },
  'platform-incomplete': {
    say: '不完全符合劳动关系，但平台在管您，也有保障。',
    next: [
      '平台要和您签书面协议，保证最低工资、休息和安全，并按规定有职业伤害保障。',
      '报酬和保障的问题可以找平台工会、劳动监察投诉；要不要走仲裁，请带协议和接单记录来问。',
    ],
    rule: 'CA-15.platform-rights',
  },
  'self-employed': {
    say: '您自己决定接不接单，一般按民事关系处理。',
    next: [
      '欠的钱可以直接向法院起诉，诉讼时效一般三年。',
      '接单时受伤的，问平台有没有职业伤害保障或保险。',
    ],
    rule: 'CA-15.platform',
  },
  'over-age': {
    say: '按超龄劳动者的新规定保护。',
    next: [
      '单位要签书面用工协议，工资不低于最低工资、按月发，还要给上工伤保险。',
      '报酬、休息、安全、工伤的争议先申请劳动仲裁；其他争议直接去法院。',
      '这个规定里没有经济补偿和赔偿金。',
    ],
    rule: 'CA-15.over-age',
  },
  'over-age-between': {
    say: '“领养老金就一律算劳务”的旧规定已经废止，要看实际情况。',
    next: [
      '欠的工资、工伤待遇可以先申请劳动仲裁；仲裁委不受理的，拿着不予受理通知书去法院。',
      '经济补偿、两倍工资各地看法不同，请先咨询。',
    ],
    rule: 'CA-15.pensioner-repeal',
  },
  'over-age-before': {
    say: '当时的规定按劳务关系处理。',
    next: ['欠的报酬直接向法院起诉；受伤的按人身损害赔偿，也可以看能不能认定工伤。'],
    rule: 'CA-15.pensioner-old',
  },
  'over-age-no-pension': {
    say: '过了退休年龄但没领养老金，当时各地看法不同。',
    next: ['可以先申请劳动仲裁；仲裁委不受理的，拿着不予受理通知书去法院。'],
    rule: 'CA-15.pensioner-old',
  },
  'contractor-liable': {
    say: '和上面的公司不一定有劳动关系，但公司要承担工资和工伤的责任。',
    next: [
      '欠的工资可以向包工头和发包的公司一起要；工地上的农民工工资由施工总承包单位先付。',
      '受伤的，可以向有资质的那家公司要工伤待遇。',
    ],
    rule: 'CA-15.contractor',
  },
  intern: {
    say: '在校学生实习，一般不算劳动关系。',
    next: [
      '按实习协议要报酬，可以找学校和单位协商，不成去法院。',
      '受伤的看有没有实习责任险，也可以要人身损害赔偿。',
    ],
    rule: 'CA-15.interns',
  },
  'not-labour': {
    say: '一般不算劳动关系，按劳务处理。',
    next: ['欠的钱可以直接向法院起诉，诉讼时效一般三年；有欠条的更好办。'],
    rule: 'CA-15.helpers',
  },
} as const satisfies Record<string, Standing>;

export type StandingCode = keyof typeof STANDINGS;
