import { CHINA_CALENDAR } from '@domain/law/calendar';
import { nextOpening, STANDARD_HOURS } from '@domain/law/opening-hours';
import type { At } from '@domain/time/types';
import { DAY, HOUR } from '@domain/time/units';
import { openProgram, type Program, type Screen } from './harness';
import { OfficeLine } from './office-line';
import { follow } from './waits';
import { phoneFiles } from './wx-files';

const realNow = Date.now;

/** A phone with the compiled program that goes from hand to hand, and the office it is connected to. */
export class OnePhone {
  private openid = '';

  private constructor(
    readonly line: OfficeLine,
    readonly program: Program,
  ) {}

  /** `album` is what there is to choose from on it. */
  static async open(album: readonly Buffer[]): Promise<OnePhone> {
    const line = await OfficeLine.open();
    const files = phoneFiles(album);
    const who = () => phone.openid;
    const program = openProgram({
      callFunction: (name, data) => line.as(who())(name, data),
      uploadFile: (cloudPath, path) => line.upload(who(), cloudPath, files.read(path)),
      wx: files.wx,
    });
    const phone = new OnePhone(line, program);
    return phone;
  }

  close(): Promise<void> {
    return this.line.close();
  }

  /** Somebody takes it and opens a page. */
  inHandsOf(openid: string, route: string, query?: Record<string, string>): Promise<Screen> {
    this.openid = openid;
    return this.program.open(route, query);
  }

  /** Taps what leads to another page and opens that one. */
  follow(screen: Screen, words: string): Promise<Screen> {
    return follow(this.program, screen, words);
  }

  /** Where the program went last: "redirectTo /packages/…?id=…". */
  lastMove(): string {
    return this.program.record.moves.at(-1) ?? '';
  }

  /** What a function answers to somebody. */
  async ask<T>(openid: string, fn: string, action: string): Promise<T> {
    const reply = await this.line.as(openid)(fn, { action, build: 1, input: {} });
    return (reply as { data: T }).data;
  }

  /** The clocks of the office and of the phone show a later moment, and what has become due happens. */
  async itIs(at: At): Promise<void> {
    await this.line.setClock(at);
    const ahead = at - realNow();
    jest.spyOn(Date, 'now').mockImplementation(() => realNow() + ahead);
  }

  async later(ms: number): Promise<void> {
    await this.itIs((await this.line.now()) + ms);
  }

  /** An hour after the office opens, so many days from now or, when it is closed then, on the next day it opens. */
  async workingDayAfter(days: number): Promise<void> {
    const from = (await this.line.now()) + days * DAY;
    const opening = nextOpening(from, STANDARD_HOURS, CHINA_CALENDAR);
    if (!opening) throw new Error('the office opens some day');
    await this.itIs(opening.at + HOUR);
  }
}
