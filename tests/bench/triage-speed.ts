import { triage } from '@domain/triage/triage';
import { type Figure, inTurns, ms } from './figure';

const NOW = Date.UTC(2026, 10, 23, 2);
const STORY =
  '我在一家电子厂做了三年，去年九月到十一月的工资一直没发，主管说公司资金周转不开。上个月搬货的时候我被叉车压伤了脚，' +
  '医院说要休息两个月，厂里不肯报工伤，还让我自己写辞职信。没有签劳动合同，只有微信聊天记录和银行流水。';
const LENGTH = 2_000;
const TIMES = 20;

/** Reading 2,000 characters for what they are about, over merely passing through them. */
export async function triageSpeed(): Promise<Figure[]> {
  const text = STORY.repeat(Math.ceil(LENGTH / STORY.length)).slice(0, LENGTH);
  let seen = 0;
  const taken = await inTurns(30, {
    triage: () => {
      for (let i = 0; i < TIMES; i += 1) seen += triage({ text, now: NOW }).missing.length;
    },
    pass: () => {
      for (let i = 0; i < TIMES; i += 1)
        for (const character of text) seen += character.codePointAt(0) ?? 0;
    },
  });
  if (seen === 0) throw new Error('nothing was read');
  const own = taken.triage / TIMES;
  const pass = taken.pass / TIMES;
  const of = `${ms(own)} ÷ ${ms(pass)} for a plain pass`;
  return [{ name: 'triage of 2,000 characters', ratio: own / pass, of }];
}
