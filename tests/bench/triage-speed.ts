import { wordsByStart } from '@domain/triage/lexicon/words';
import { triage } from '@domain/triage/triage';
import type { Extent } from './extent';
import { type Figure, ms } from './figure';
import { inTurns, processorTime } from './meter';

const NOW = Date.UTC(2026, 10, 23, 2);
const STORY =
  '我在一家电子厂做了三年，去年九月到十一月的工资一直没发，主管说公司资金周转不开。上个月搬货的时候我被叉车压伤了脚，' +
  '医院说要休息两个月，厂里不肯报工伤，还让我自己写辞职信。没有签劳动合同，只有微信聊天记录和银行流水。';
/** What reads slowest where a pattern begins anew at each of its characters. */
const ROW = `${'一'.repeat(4_998)}厂级`;
const ROUNDS = 30;
const TIMES = 10;
/** So many notes are as long as the longest text: what disturbs the one disturbs the others. */
const NOTES = 50;

const SCAN_BAR = 3;
/** Fifty times the text may cost a little more than fifty times the time. */
const LENGTH_BAR = 60;
const ROW_BAR = 15;

/** Triage of a full form over looking once for each word of the lexicon, and what longer and stranger texts cost. */
export async function triageSpeed(_root: string, { rounds }: Extent): Promise<Figure[]> {
  const words = [...wordsByStart().values()].flat().map(({ word }) => word);
  const story = (length: number) => STORY.repeat(Math.ceil(length / STORY.length)).slice(0, length);
  const [note, form, novel] = [story(5_000 / NOTES), story(2_000), story(5_000)];
  let seen = 0;
  const often = (work: () => number) => () => {
    for (let i = 0; i < TIMES; i += 1) seen += work();
  };
  const read = (text: string) => often(() => triage({ text, now: NOW }).missing.length);
  const scan = often(() => words.filter((word) => form.includes(word)).length);
  const notes = () => {
    for (let i = 0; i < NOTES; i += 1) read(note)();
  };
  const works = { form: read(form), scan, notes, novel: read(novel), row: read(ROW) };
  const taken = await inTurns(rounds(ROUNDS), works, processorTime);
  if (seen === 0) throw new Error('nothing was read');
  const figure = (name: string, own: number, peer: number, bar: number, of: string): Figure => ({
    ...{ name, ratio: own / peer, bar },
    of: `${ms(own / TIMES)} ÷ ${ms(peer / TIMES)} ${of}`,
  });
  const scans = `for a scan for each of ${words.length} words`;
  return [
    figure('triage of 2,000 characters', taken.form, taken.scan, SCAN_BAR, scans),
    figure('triage of 5,000 characters', taken.novel, taken.notes / NOTES, LENGTH_BAR, 'for 100'),
    figure('triage of a row of 5,000 digits', taken.row, taken.novel, ROW_BAR, 'for a story'),
  ];
}
