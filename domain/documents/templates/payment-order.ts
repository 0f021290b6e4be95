import { petition } from '../petition';

/** 支付令申请书: 民事诉讼法 225, 劳动合同法 30, 调解仲裁法 16. */
export const paymentOrder = petition({
  id: 'payment-order',
  code: 'TP-08',
  title: '支付令申请书',
  use: '欠多少工资双方都认（有欠条、结算单或调解协议），要钱最快的一条路。',
  rule: 'TP-08',
  roles: ['申请人', '被申请人'],
  worker: ['name', 'sex', 'birth', 'idNumber', 'residence', 'phone'],
  workerMust: ['name', 'sex', 'birth', 'residence', 'phone'],
  requests: {
    heading: '请求事项',
    verb: '请求向被申请人发出支付令，督促',
    lead: '支付令只能要钱，每一项都要写清金额。',
    amountsMust: true,
  },
  story: {
    heading: '事实和理由',
    lead: '欠的是什么钱、凭什么说欠这么多（欠条、工资结算单、调解协议）。',
    more: [
      {
        name: 'mutual',
        label: '您和单位之间有没有别的债',
        kind: 'yes-no',
        help: '例如您欠单位借款没还。互相有债的，不能用支付令（民事诉讼法 225）。',
      },
      {
        name: 'reachable',
        label: '单位还在、文书送得到',
        kind: 'yes-no',
        help: '单位找不到人的，支付令送不到，不能用。',
      },
    ],
  },
  recipient: {
    label: '送到哪个法院',
    help: '单位住所地的基层人民法院，例如：某某区。',
    suffix: '人民法院',
  },
  evidence: true,
  also: (single) => [
    {
      kind: 'paragraph',
      line: `申请人与被申请人${single.mutual === 'yes' ? '有' : '没有'}其他债务纠纷，支付令${single.reachable === 'no' ? '能否送达尚不清楚' : '能够送达被申请人'}。`,
    },
  ],
  alsoMust: [
    { field: 'mutual', say: '还没有选双方有没有别的债。' },
    { field: 'reachable', say: '还没有选文书是不是送得到。' },
  ],
  note: () => '附：身份证复印件，欠条、结算单或者调解协议等证据。',
  next: [
    '打印后签名，交到单位住所地的基层法院。',
    '法院 5 天内说受不受理，受理后 15 天内发支付令；单位 15 天内要么付钱，要么提出异议（民事诉讼法 225–228）。',
    '单位一提异议，支付令就作废，要另外申请仲裁或者起诉；这段时间时效已经中断，不用担心过期。',
  ],
});
