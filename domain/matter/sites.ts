import { normalise } from '../triage/normalise';

/** The words behind the name of a building site; the longer ones first. */
const SITE_WORD = /项目部|工地|项目|标段|楼盘/g;
const BEFORE = 16;
const MOST_SITES = 3;

/** Where a name begins: the little words in front of it, and who runs or pays. */
const STOP =
  /在|到|去|于|给|从|的|是|叫|做|干|帮|跟|我们?|他们|咱们?|公司|集团|老板|包工头|承包|承建|总包|分包|施工|负责|上班|打工|今年|去年|前年|[0-9]+(?:年|月份?|日)|[个件家名]/g;

/** What is said of any building site and names none. */
const NO_NAME =
  /^(?:[这那哪某各整一两几多另该本此同每上下新老旧小大]+|建筑|在建|建|房建|装修|市政|政府|重点|外地|本地|室内|土建|工程|地产|房地产|桥梁|公路|铁路|地铁|钢筋|木工|水电|其他|别的|住宅|别墅|厂房)*$/;

const PLACE =
  /^(?:[\u4e00-\u9fff]{2,3}省)?(?:[\u4e00-\u9fff]{2,3}市)?(?:[\u4e00-\u9fff]{1,3}[^小社园厂片校景库矿]区|[\u4e00-\u9fff]{1,3}县)?/;

/**
 * The building sites a worker's words name, as keys under which two ways to write one site meet: character set, width,
 * the place in front, the kind of word behind, the section of a project and Chinese numerals do not count. At most three.
 */
export function sitesIn(text: string): string[] {
  const plain = normalise(text).text;
  const keys = [...plain.matchAll(SITE_WORD)].map(({ index }) => siteKey(nameBefore(plain, index)));
  return [...new Set(keys.filter((key) => key !== ''))].slice(0, MOST_SITES);
}

/** The run of letters that ends at `end`, from its last little word on. */
function nameBefore(text: string, end: number): string {
  const run =
    /[\u4e00-\u9fffa-z0-9#]*$/.exec(text.slice(Math.max(0, end - BEFORE), end))?.[0] ?? '';
  let from = 0;
  for (const stop of run.matchAll(STOP)) from = stop.index + stop[0].length;
  return run.slice(from);
}

function siteKey(name: string): string {
  const whole = name.replace(SITE_WORD, '').replace(/工程$/, '');
  // a section is a part of its project
  const project = inDigits(whole).replace(/第?[0-9]+$/, '');
  const bare = project.replace(PLACE, '');
  const key = bare.length >= 3 ? bare : project;
  return key.length < 2 || NO_NAME.test(key) || /^[0-9]+[期号区#]*$/.test(key) ? '' : key;
}

const NUMERALS = '零一二三四五六七八九';

/** 二期 and 2期, 十四号线 and 14号线, 三标 and 3标. */
function inDigits(name: string): string {
  return name.replace(
    /([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=[期号栋区#]|地块|$)/g,
    (_, tens: string, ten: string, ones: string) => {
      if (ten === '') return [tens, ones].map(digitOf).join('');
      return `${tens === '' ? '1' : digitOf(tens)}${ones === '' ? '0' : digitOf(ones)}`;
    },
  );
}

const digitOf = (sign: string): string => (sign === '' ? '' : String(NUMERALS.indexOf(sign)));
