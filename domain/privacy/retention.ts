/** What becomes of one kind of data when somebody asks to have his erased (个人信息保护法 47). */
export interface RetentionRule {
  /** What it is, in the words of the person. */
  what: string;
  fate: 'erased' | 'kept' | 'anonymised';
  /** One plain sentence: why, and how long. */
  why: string;
  article?: string;
  /** For what is kept or for `months` only: how long after the matter is archived. */
  months?: number;
}

/** The whole list, in the order it is shown. */
export const RETENTION = {
  profile: {
    what: '姓名、电话、身份证号、住址、银行账号',
    fate: 'erased',
    why: '马上销毁，恢复不了。',
  },
  drafts: { what: '没提交的草稿', fate: 'erased', why: '马上删除。' },
  favourites: { what: '学习记录和收藏', fate: 'erased', why: '马上删除。' },
  consents: {
    what: '您同意和撤回的记录',
    fate: 'kept',
    why: '要能证明当时是您同意的，随事项一起保存。',
    article: '个人信息保护法第14条',
    months: 36,
  },
  narrative: {
    what: '事情经过和留言',
    fate: 'erased',
    why: '删除内容，只留下办理的时间和步骤。',
  },
  evidence: { what: '您上传的材料', fate: 'erased', why: '删除。要留着打官司的，请先下载。' },
  decisions: {
    what: '给予、不予、终止援助的决定和办理结果',
    fate: 'kept',
    why: '这是援助案卷，法律要求留存；里面的姓名和号码已经读不出来。',
    article: '法律援助法第50条',
    months: 120,
  },
  timeline: {
    what: '事项编号和办理步骤',
    fate: 'anonymised',
    why: '去掉能认出您的内容，留作统计和复查。',
  },
  audit: {
    what: '谁查看过您资料的记录',
    fate: 'kept',
    why: '用来追查有没有人乱看，至少保存 6 个月。',
    article: '网络安全法',
    months: 6,
  },
  statistics: {
    what: '性别、年龄段等统计数字',
    fate: 'anonymised',
    why: '已经合在总数里，看不出是谁。',
    article: '个人信息保护法第4条',
  },
} as const satisfies Record<string, RetentionRule>;

/** What stays after an erasure, with the reason, as it is told to the person. */
export function keptAfterErasure(): { what: string; why: string }[] {
  return Object.values<RetentionRule>(RETENTION)
    .filter(({ fate }) => fate !== 'erased')
    .map(({ what, why, article }) => ({ what, why: article ? `${why}（${article}）` : why }));
}

/** Why somebody's data cannot be erased yet, or null. A running matter would be left without a client. */
export function erasureRefusal(openMatters: number): string | null {
  return openMatters > 0 ? `您还有 ${openMatters} 件事项没办完。请先撤回，或等办完再删除。` : null;
}
