import { petition } from '../petition';

/** 先予执行申请书: 调解仲裁法 44, 民事诉讼法 109–110. */
export const advanceExecution = petition({
  id: 'advance-execution',
  code: 'TP-12',
  title: '先予执行申请书',
  use: '等不到裁决生活就过不下去，请仲裁庭先让单位付一部分钱。',
  rule: 'TP-12',
  roles: ['申请人', '被申请人'],
  worker: ['name', 'sex', 'birth', 'idNumber', 'residence', 'phone'],
  workerMust: ['name', 'phone'],
  requests: {
    heading: '请求事项',
    verb: '请求裁决先予执行，由',
    lead: '只限工资、工伤医疗费、经济补偿和赔偿金（调解仲裁法 44），写清先要多少。',
    amountsMust: true,
  },
  story: {
    heading: '事实和理由',
    lead: '为什么清楚是单位该付的，不先付生活会怎样（看病、交房租、孩子上学）。',
    more: [{ name: 'caseNumber', label: '仲裁案号', kind: 'text', longest: 60, optional: true }],
  },
  recipient: {
    label: '送到哪个仲裁委',
    help: '正在审理您案子的仲裁委，例如：某某区。',
    suffix: '劳动人事争议仲裁委员会',
  },
  evidence: true,
  also: (single) => [
    ...(typeof single.caseNumber === 'string' && single.caseNumber.trim() !== ''
      ? [{ kind: 'paragraph', line: `本案案号：${single.caseNumber.trim()}。` } as const]
      : []),
    {
      kind: 'paragraph',
      line: '当事人之间权利义务关系明确，不先予执行将严重影响申请人的生活。依照《劳动争议调解仲裁法》第四十四条，劳动者申请先予执行的，可以不提供担保。',
    },
  ],
  note: () => '附：证明生活困难的材料（看病票据、租房合同等）和证据。',
  next: [
    '打印后签名，交给正在审理的仲裁庭。',
    '仲裁庭裁决先予执行后，移送法院执行；您不用提供担保（调解仲裁法 44）。',
  ],
});
