import { clause, joined } from '../compose';
import { officeLetter, disputeOf } from '../office-letter';
import { TERMINATION_GROUNDS } from '../../matter/matter';
import { typedText } from '../parties';

/** 终止法律援助决定书: 法律援助法 48, 49. */
export const terminationNotice = officeLetter({
  id: 'termination-notice',
  code: '决定书',
  title: '终止工会法律援助决定书',
  use: '符合法定情形、要提前结束援助时送给职工。',
  rule: 'LA-13',
  step: {
    id: 'termination',
    title: '终止',
    fields: [
      {
        name: 'ground',
        label: '属于哪种情形',
        kind: 'choice',
        options: Object.values(TERMINATION_GROUNDS).map((text) => ({ value: text, label: text })),
      },
      { name: 'reasons', label: '具体理由', kind: 'story', longest: 1000 },
    ],
  },
  must: ['ground', 'reasons'],
  prefill: (facts) => ({ ground: facts.termination?.ground, reasons: facts.termination?.reasons }),
  body: (typed) => [
    {
      kind: 'paragraph',
      line: joined(
        `${disputeOf(typed)}的法律援助，因`,
        typedText(typed, 'ground'),
        '（',
        clause(typedText(typed, 'reasons')),
        '），依照《法律援助法》第四十八条，决定终止。',
      ),
    },
    {
      kind: 'paragraph',
      line: '您对本决定有异议的，可以向本机构提出，由没有参与本决定的人员在五日内审查答复（参照《法律援助法》第四十九条）。',
    },
  ],
  next: ['打印盖章后送给职工，请他在送达回证上签名。'],
});
