/** How much something is wanted, while there is none. */
export const NEEDS = {
  asked: { word: '还没有', tone: 'warn' },
  must: { word: '最好有', tone: 'brand' },
  helpful: { word: '有更好', tone: 'neutral' },
} as const;
