import type { EvidenceId } from './evidence';
import { TOPICS, type TopicId } from './topics';

/** Ways of working that are proved by papers of their own. */
const BY_WORDS: readonly { says: RegExp; ids: readonly EvidenceId[] }[] = [
  {
    says: /骑手|外卖|送餐|网约车|滴滴|平台|代驾|众包|主播/,
    ids: ['platform-records', 'platform-agreement'],
  },
  { says: /包工头|工地|分包|转包|班组|施工/, ids: ['contractor-chain', 'wage-account'] },
  { says: /派遣|外包|劳务公司|人力公司/, ids: ['dispatch-papers'] },
  { says: /裁决|判决|仲裁书|开庭/, ids: ['procedure-papers'] },
  { says: /放弃社保|自愿不[交缴]|承诺书/, ids: ['waiver-paper'] },
];

/** What to collect: for the topic, for what is touched beside it, and for the way of working; what must be there comes first. */
export function wantedEvidence(
  topic: TopicId,
  second: TopicId | undefined,
  text: string,
): EvidenceId[] {
  if (topic === 'not-labour') return [];
  const of = (id: TopicId | undefined, need: 'must' | 'helpful') =>
    id === undefined
      ? []
      : TOPICS[id].evidence.filter((item) => item.need === need).map((item) => item.id);
  return [
    ...new Set([
      ...of(topic, 'must'),
      ...of(second, 'must'),
      ...BY_WORDS.flatMap(({ says, ids }) => (says.test(text) ? ids : [])),
      ...of(topic, 'helpful'),
    ]),
  ];
}
