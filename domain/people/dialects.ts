/** The languages and dialects a lawyer may say he speaks and a worker may ask for, as both call them. */
export const DIALECTS = {
  粤语: '广东话',
  客家话: '客家话',
  潮汕话: '潮汕话',
  闽南话: '闽南话',
  吴语: '上海话、江浙话',
  四川话: '四川话、重庆话',
  湖南话: '湖南话',
  湖北话: '湖北话',
  河南话: '河南话',
  山东话: '山东话',
  东北话: '东北话',
  西北话: '陕西话、甘肃话',
  手语: '手语',
} as const;

export type Dialect = keyof typeof DIALECTS;

export const DIALECT_IDS = Object.keys(DIALECTS) as readonly Dialect[];

export const isDialect = (text: string): text is Dialect => text in DIALECTS;
