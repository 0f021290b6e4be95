/** How much is measured. */
export interface Extent {
  /** Matters of the two offices whose pages are compared. */
  few: number;
  many: number;
  /** Matters of the two folders that are opened again. */
  reopened: { few: number; many: number };
  /** How many of the rounds a part asks for it gets. */
  rounds(wanted: number): number;
}

export const WHOLE: Extent = {
  few: 10_000,
  many: 1_000_000,
  reopened: { few: 1_000, many: 100_000 },
  rounds: (wanted) => wanted,
};

/** Shows that every part still runs; its figures mean nothing. */
export const TINY: Extent = {
  few: 200,
  many: 400,
  reopened: { few: 20, many: 200 },
  rounds: () => 1,
};
