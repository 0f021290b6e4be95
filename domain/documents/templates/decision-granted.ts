import { clause, joined } from '../compose';
import { officeLetter, disputeOf } from '../office-letter';
import { typedText } from '../parties';

/** 给予法律援助决定书: 法律援助法 43. */
export const decisionGranted = officeLetter({
  id: 'decision-granted',
  code: '决定书',
  title: '给予工会法律援助决定书',
  use: '审查同意后送给职工。',
  rule: 'LA-08',
  step: {
    id: 'decision',
    title: '决定',
    fields: [
      { name: 'reasons', label: '理由', kind: 'story', longest: 1000 },
      { name: 'form', label: '给予的援助形式', kind: 'text', longest: 60 },
      { name: 'agentName', label: '承办人', kind: 'text', longest: 60, optional: true },
      { name: 'agentPhone', label: '承办人电话', kind: 'text', longest: 30, optional: true },
    ],
  },
  must: ['reasons', 'form'],
  prefill: (facts) => ({
    reasons: facts.decision?.kind === 'granted' ? facts.decision.reasons : undefined,
    agentName: facts.agent && [facts.agent.firm, facts.agent.name].filter(Boolean).join(' '),
    agentPhone: facts.agent?.phone,
  }),
  body: (typed) => [
    {
      kind: 'paragraph',
      line: joined(
        `${disputeOf(typed)}，您提出的工会法律援助申请收悉。经审查，`,
        clause(typedText(typed, 'reasons')),
        '，决定给予法律援助，形式为',
        typedText(typed, 'form'),
        '。',
      ),
    },
    {
      kind: 'paragraph',
      line: typedText(typed, 'agentName')
        ? joined(
            '承办人：',
            typedText(typed, 'agentName'),
            '，电话：',
            typedText(typed, 'agentPhone'),
            '。',
          )
        : '承办人将在本决定作出之日起三日内指派并通知您（《法律援助法》第四十三条）。',
    },
    {
      kind: 'paragraph',
      line: '法律援助不收取任何费用。您有权了解办理进展；承办人不依法履行职责的，您可以投诉、可以要求更换（《法律援助法》第二十条、第五十五条）。',
    },
  ],
  next: ['打印盖章后送给职工，请他在送达回证上签名；回证放进卷宗。'],
});
