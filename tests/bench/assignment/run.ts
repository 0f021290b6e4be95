import type { At } from '@domain/time/types';
import { HOUR } from '@domain/time/units';
import { BEGINS, workingDayStart } from './calendar';
import type { OfficeConfig } from './config';
import { type Card, cardOf, type Desk, type Waiting, weightOf } from './desk';
import { type Answer, type Dice, diceOf, isAway } from './dice';
import { Agenda } from './agenda';
import { type Lawyer, lawyersOf } from './lawyers';
import { LoadBook, type Loads } from './loads';
import type { Rule, RuleMaker } from './rules/rule';
import { type Arrival, streamOf } from './stream';

/** What became of one matter. */
export interface Fate {
  matter: Arrival;
  acceptedAt: At | null;
  by: Lawyer | null;
  /** Offers made, or looks that led nowhere and the one that did. */
  offers: number;
  /** Whether it still waited at the end with nobody asked. */
  unassigned: boolean;
  /** Offers to somebody whose conflict was known. */
  knownConflicts: number;
}

export interface RunResult {
  fates: Fate[];
  loads: Loads;
  endsAt: At;
  decisions: number;
  decisionMs: number;
}

/** Replays one seed of the office through one rule. */
export function replay(office: OfficeConfig, seed: number, make: RuleMaker): RunResult {
  return new Run(office, seed, make).toEnd();
}

class Run {
  private readonly lawyers: readonly Lawyer[];
  private readonly stream: readonly Arrival[];
  private readonly dice: Dice;
  private readonly desk: Desk;
  private readonly rule: Rule;
  private readonly agenda = new Agenda();
  private readonly book: LoadBook;
  private readonly fates: Fate[];
  private waiting: Waiting[] = [];
  private decisions = 0;
  private decisionMs = 0;

  constructor(
    private readonly office: OfficeConfig,
    seed: number,
    make: RuleMaker,
  ) {
    this.lawyers = lawyersOf(office, seed);
    this.stream = streamOf(office, seed);
    this.dice = diceOf(office, seed);
    this.rule = make({ lawyers: this.lawyers, dice: this.dice });
    this.desk = { now: BEGINS, cards: this.lawyers.map(cardOf) };
    this.book = new LoadBook(this.desk.cards, workingDayStart(office.uncountedDays));
    this.fates = this.stream.map((matter) => ({
      ...{ matter, acceptedAt: null, by: null, offers: 0, unassigned: true, knownConflicts: 0 },
    }));
  }

  toEnd(): RunResult {
    const endsAt = workingDayStart(this.office.workingDays);
    for (const matter of this.stream)
      this.agenda.add(matter.arrivedAt, () => this.seek({ matter, asked: new Map() }));
    for (let at = BEGINS; at < endsAt; at += HOUR) this.agenda.add(at, () => this.placeWaiting());
    if (this.rule.pulls) for (const card of this.desk.cards) this.looksAgain(card, 0);
    this.agenda.runUntil(endsAt, (at) => {
      this.desk.now = at;
    });
    const { fates, decisions, decisionMs } = this;
    return { fates, loads: this.book.until(endsAt), endsAt, decisions, decisionMs };
  }

  /** Asks somebody now, or lets it wait. */
  private seek(item: Waiting): void {
    const to = this.timed(1, () => this.rule.choose(item, this.desk));
    if (to === null) this.waiting.push(item);
    else this.offer(item, to);
  }

  private placeWaiting(): void {
    if (this.waiting.length === 0 || this.rule.pulls) return;
    const items = this.waiting;
    this.waiting = [];
    if (!this.rule.place) {
      for (const item of items) this.seek(item);
      return;
    }
    const placed = this.timed(items.length, () => this.rule.place?.(items, this.desk));
    for (const item of items) {
      const to = placed?.get(item);
      if (to === undefined) this.waiting.push(item);
      else this.offer(item, to);
    }
  }

  private offer(item: Waiting, index: number): void {
    const { card, lawyer } = this.of(index);
    const { matter, asked } = item;
    const attempt = this.ask(item, card);
    const offeredAt = this.desk.now;
    const weight = weightOf(matter);
    card.pendingLoad += weight;
    card.openOffers += 1;
    const answersAt = this.dice.answersAt(lawyer, matter, attempt, offeredAt);
    const until = answersAt ?? offeredAt + this.office.lapseHours * HOUR;
    this.agenda.add(until, () => {
      const share = card.openLoad / card.capacity;
      const outcome =
        answersAt === null ? 'lapsed' : this.dice.answer(lawyer, matter, attempt, share);
      card.pendingLoad -= weight;
      card.openOffers -= 1;
      card.past.push({ offeredAt, until, outcome, full: share > 0.9 });
      asked.set(index, attempt);
      if (outcome === 'accepted') this.accept(matter, card);
      else this.without(item, card, outcome);
    });
  }

  /** Counts an offer, or somebody's look at what waits. */
  private ask({ matter, asked }: Waiting, card: Card): number {
    const fate = this.fateOf(matter);
    fate.offers += 1;
    fate.unassigned = false;
    if (card.knownConflicts.has(matter.respondent)) fate.knownConflicts += 1;
    card.had.set(matter.topic, (card.had.get(matter.topic) ?? 0) + 1);
    return (asked.get(card.index) ?? 0) + 1;
  }

  private without(item: Waiting, card: Card, outcome: Exclude<Answer, 'accepted'> | 'lapsed') {
    const { matter } = item;
    if (outcome === 'conflict') card.knownConflicts.add(matter.respondent);
    card.had.set(matter.topic, (card.had.get(matter.topic) ?? 1) - 1);
    this.fateOf(matter).unassigned = true;
    if (this.rule.pulls) this.waiting.push(item);
    else this.seek(item);
  }

  private accept(matter: Arrival, card: Card): void {
    const fate = this.fateOf(matter);
    fate.acceptedAt = this.desk.now;
    fate.by = this.lawyers[card.index] ?? null;
    this.book.change(card, weightOf(matter), this.desk.now);
    this.agenda.add(this.desk.now + matter.openFor, () =>
      this.book.change(card, -weightOf(matter), this.desk.now),
    );
  }

  /** He looks at what waits in his own rhythm, and takes or leaves the oldest that is for him. */
  private looksAgain(card: Card, look: number): void {
    const { lawyer } = this.of(card.index);
    this.agenda.add(this.dice.looksAt(lawyer, look, this.desk.now), () => {
      this.looksAgain(card, look + 1);
      if (isAway(card, this.desk.now)) return;
      const item = this.waiting.find((one) => this.rule.pulls?.(one, card));
      if (!item) return;
      this.waiting = this.waiting.filter((one) => one !== item);
      const attempt = this.ask(item, card);
      item.asked.set(card.index, attempt);
      const share = card.openLoad / card.capacity;
      const outcome = this.dice.answer(lawyer, item.matter, attempt, share);
      if (outcome === 'accepted') this.accept(item.matter, card);
      else this.without(item, card, outcome);
    });
  }

  private of(index: number): { card: Card; lawyer: Lawyer } {
    const card = this.desk.cards[index];
    const lawyer = this.lawyers[index];
    if (!card || !lawyer) throw new Error(`there is no lawyer ${index}`);
    return { card, lawyer };
  }

  private fateOf({ index }: Arrival): Fate {
    const fate = this.fates[index];
    if (!fate) throw new Error(`there is no matter ${index}`);
    return fate;
  }

  private timed<T>(decisions: number, work: () => T): T {
    const began = performance.now();
    const result = work();
    this.decisionMs += performance.now() - began;
    this.decisions += decisions;
    return result;
  }
}
