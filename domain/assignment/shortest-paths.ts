/** A place a row may get, and what that costs. */
export interface Choice {
  column: number;
  cost: number;
}

/**
 * Gives each row one of its columns, no column twice: as many rows as possible, earlier rows before later ones, at the
 * smallest total cost. Row after row is added along the shortest augmenting path, by Dijkstra over reduced costs
 * (the method of Jonker and Volgenant, for sparse rows). A row for which there is no path is left out: which rows can be
 * served together forms a matroid, so that no later row could have made room for it.
 */
export function cheapestPlaces(
  rows: readonly (readonly Choice[])[],
  columns: number,
): (number | null)[] {
  const rowOf = new Int32Array(columns).fill(-1);
  const columnOf = new Int32Array(rows.length).fill(-1);
  const price = new Float64Array(columns);
  const search = new Search(rows, rowOf, columnOf, price);
  rows.forEach((_, row) => search.add(row));
  return Array.from(columnOf, (column) => (column < 0 ? null : column));
}

class Search {
  private readonly distance: Float64Array;
  private readonly from: Int32Array;
  private readonly state: Uint8Array;

  constructor(
    private readonly rows: readonly (readonly Choice[])[],
    private readonly rowOf: Int32Array,
    private readonly columnOf: Int32Array,
    private readonly price: Float64Array,
  ) {
    this.distance = new Float64Array(rowOf.length);
    this.from = new Int32Array(rowOf.length);
    this.state = new Uint8Array(rowOf.length);
  }

  /** Finds a column for one more row, moving others where that is cheaper. */
  add(start: number): void {
    const { distance, from, state, rowOf, price } = this;
    const touched: number[] = [];
    const settled: number[] = [];
    const reach = (row: number, base: number) => {
      for (const { column, cost } of this.rows[row] ?? []) {
        if (state[column] === SETTLED) continue;
        const length = base + cost - (price[column] ?? 0);
        if (state[column] === REACHED && length >= (distance[column] ?? 0)) continue;
        if (state[column] !== REACHED) touched.push(column);
        state[column] = REACHED;
        distance[column] = length;
        from[column] = row;
        open.push(column, length);
      }
    };
    const open = new Frontier();
    reach(start, 0);
    let end = -1;
    for (let column = open.pop(); column >= 0; column = open.pop()) {
      if (state[column] === SETTLED) continue;
      state[column] = SETTLED;
      settled.push(column);
      const row = rowOf[column] ?? -1;
      if (row < 0) {
        end = column;
        break;
      }
      const own = this.costOf(row, column) - (price[column] ?? 0);
      reach(row, (distance[column] ?? 0) - own);
    }
    if (end >= 0) {
      const length = distance[end] ?? 0;
      for (const column of settled)
        price[column] = (price[column] ?? 0) + (distance[column] ?? 0) - length;
      this.augment(start, end);
    }
    for (const column of touched) state[column] = 0;
  }

  private augment(start: number, end: number): void {
    for (let column = end; ; ) {
      const row = this.from[column] ?? -1;
      const next = this.columnOf[row] ?? -1;
      this.rowOf[column] = row;
      this.columnOf[row] = column;
      if (row === start) return;
      column = next;
    }
  }

  private costOf(row: number, column: number): number {
    return this.rows[row]?.find((choice) => choice.column === column)?.cost ?? 0;
  }
}

const REACHED = 1;
const SETTLED = 2;

/** Columns by their distance, of equal ones the smaller number; a binary heap that keeps outdated entries. */
class Frontier {
  private readonly columns: number[] = [];
  private readonly lengths: number[] = [];

  push(column: number, length: number): void {
    this.columns.push(column);
    this.lengths.push(length);
    let place = this.columns.length - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.isLess(place, above)) break;
      this.swap(place, above);
      place = above;
    }
  }

  /** The nearest column, or -1 when none is left. */
  pop(): number {
    const first = this.columns[0];
    if (first === undefined) return -1;
    this.swap(0, this.columns.length - 1);
    this.columns.pop();
    this.lengths.pop();
    for (let place = 0; ; ) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      let least = place;
      if (left < this.columns.length && this.isLess(left, least)) least = left;
      if (right < this.columns.length && this.isLess(right, least)) least = right;
      if (least === place) return first;
      this.swap(place, least);
      place = least;
    }
  }

  private isLess(one: number, other: number): boolean {
    const difference = (this.lengths[one] ?? 0) - (this.lengths[other] ?? 0);
    return (
      difference < 0 || (difference === 0 && (this.columns[one] ?? 0) < (this.columns[other] ?? 0))
    );
  }

  private swap(one: number, other: number): void {
    for (const list of [this.columns, this.lengths]) {
      const kept = list[one] ?? 0;
      list[one] = list[other] ?? 0;
      list[other] = kept;
    }
  }
}
