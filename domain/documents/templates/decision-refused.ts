import { clause, joined } from '../compose';
import { officeLetter, disputeOf } from '../office-letter';
import { typedText } from '../parties';

/** 不予法律援助决定书: 法律援助法 43, 49. */
export const decisionRefused = officeLetter({
  id: 'decision-refused',
  code: '决定书',
  title: '不予工会法律援助决定书',
  use: '审查不同意时送给职工，必须写明理由和怎么提异议。',
  rule: 'LA-08',
  step: {
    id: 'decision',
    title: '决定',
    fields: [
      { name: 'reasons', label: '理由', kind: 'story', longest: 1000 },
      { name: 'article', label: '依据', kind: 'text', longest: 100 },
      {
        name: 'instead',
        label: '还可以去哪里',
        kind: 'text',
        longest: 200,
        optional: true,
        help: '例如：拨打 12348，向区法律援助中心申请。',
      },
    ],
  },
  must: ['reasons', 'article'],
  prefill: (facts) =>
    facts.decision?.kind === 'refused'
      ? { reasons: facts.decision.reasons, article: facts.decision.article }
      : {},
  body: (typed) => [
    {
      kind: 'paragraph',
      line: joined(
        `${disputeOf(typed)}，您提出的工会法律援助申请收悉。经审查，`,
        clause(typedText(typed, 'reasons')),
        '。依照',
        clause(typedText(typed, 'article')),
        '，决定不予法律援助。',
      ),
    },
    {
      kind: 'paragraph',
      line: '您对本决定有异议的，可以向本机构提出，由没有参与本决定的人员在五日内审查答复（参照《法律援助法》第四十九条）。',
    },
    ...(typedText(typed, 'instead')
      ? [{ kind: 'paragraph', line: `您还可以：${clause(typedText(typed, 'instead'))}。` } as const]
      : []),
  ],
  next: ['打印盖章后送给职工，请他在送达回证上签名。', '职工提出异议的，换一个人在 5 天内审查。'],
});
