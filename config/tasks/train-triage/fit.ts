/** A text as the model sees it: the numbers of the words and turns found in it. */
export interface Example {
  features: readonly number[];
  /** How much each class is worth here; sums to one. */
  target: readonly number[];
  /** How much it counts; 1 unless told. */
  weight?: number;
}

export interface Fitting {
  classes: number;
  features: number;
  /** What a feature is worth before anything is learnt, by class. */
  prior: (feature: number, slot: number) => number;
  /** How hard the prior holds on. */
  hold: number;
  /** Where every class starts: given, not learnt, because it tells how long and on what the texts of a collection are, not what words mean. */
  start: readonly number[];
}

const ROUNDS = 300;
const STEP = 0.05;
const FASTER = 0.9;
const STEADIER = 0.99;
const TINY = 1e-8;

function shares(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * Multinomial logistic regression whose weights are drawn to a prior, by full-batch Adam: no
 * chance in it, the same examples give the same weights. The last row is the start.
 */
export function fit(
  examples: readonly Example[],
  { classes, features, prior, hold, start }: Fitting,
): Float64Array[] {
  const rows = Array.from({ length: features + 1 }, (_, feature) =>
    Float64Array.from({ length: classes }, (__, slot) =>
      feature < features ? prior(feature, slot) : (start[slot] ?? 0),
    ),
  );
  const blank = () => rows.map(() => new Float64Array(classes));
  const [speed, force] = [blank(), blank()];
  const at = (table: readonly Float64Array[], feature: number, slot: number) =>
    table[feature]?.[slot] ?? 0;
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = blank();
    for (const { features: found, target, weight = 1 } of examples) {
      const all = [...found, features];
      const guessed = shares(
        target.map((_, slot) => all.reduce((sum, feature) => sum + at(rows, feature, slot), 0)),
      );
      for (const feature of all) {
        const row = slope[feature];
        if (row)
          for (let c = 0; c < classes; c++)
            row[c] = (row[c] ?? 0) + weight * ((guessed[c] ?? 0) - (target[c] ?? 0));
      }
    }
    rows.forEach((row, feature) => {
      if (feature === features) return;
      for (let c = 0; c < classes; c++) {
        const pull = hold * ((row[c] ?? 0) - prior(feature, c));
        const g = at(slope, feature, c) + pull;
        const v = FASTER * at(speed, feature, c) + (1 - FASTER) * g;
        const f = STEADIER * at(force, feature, c) + (1 - STEADIER) * g * g;
        speed[feature]?.set([v], c);
        force[feature]?.set([f], c);
        row[c] =
          (row[c] ?? 0) -
          (STEP * (v / (1 - FASTER ** round))) / (Math.sqrt(f / (1 - STEADIER ** round)) + TINY);
      }
    });
  }
  return rows;
}
