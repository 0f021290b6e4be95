/** Papers that belong to no line of the checklist. */
export const OTHER_PAPERS = {
  itemId: 'other',
  label: '其他材料',
  how: '上面没列到、您觉得有用的，都可以放在这里。',
} as const;
