/** Under which item a file for the n-th asked paper is kept. */
export const paperId = (index: number): string => `asked-${index + 1}`;
