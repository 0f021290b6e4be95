/** Reasons that decisions are often given, with the article they rest on; a start to write from. */
export interface Basis {
  label: string;
  reasons: string;
  article: string;
}

export const GRANT_BASES: readonly Basis[] = [
  {
    label: '权益受到严重侵害',
    reasons: '有证据证明您的劳动权益受到严重侵害，给予援助，不用证明经济困难。',
    article: '工会法律援助办法第10条',
  },
  {
    label: '农民工追索工资或工伤赔偿',
    reasons: '您追索劳动报酬或工伤赔偿，不看经济条件，给予援助。',
    article: '工会法律援助办法第10条',
  },
  {
    label: '经济困难',
    reasons: '您经济困难，需要法律帮助，给予援助。',
    article: '工会法律援助办法第10条',
  },
];

export const REFUSE_BASES: readonly Basis[] = [
  {
    label: '不是劳动方面的事',
    reasons: '您说的事情不属于工会法律援助的范围。您可以拨打 12348，向政府的法律援助机构咨询。',
    article: '工会法律援助办法第8条',
  },
  {
    label: '不符合代理的条件',
    reasons:
      '现有材料看不出经济困难，也看不出权益受到严重侵害，暂时不能派人代理。我们仍然可以为您解答和代写文书。',
    article: '工会法律援助办法第10条',
  },
  {
    label: '应当在别处申请',
    reasons: '这件事由别的地方处理，请向事情发生地的工会或法律援助机构申请，可以先拨打 12348。',
    article: '法律援助法第38条',
  },
];
