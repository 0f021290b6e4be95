import type { ParameterEntry } from './lookup';

/** National urban per-capita disposable income by year of publication's subject, from the yearly communiqués. */
const URBAN_INCOME: Readonly<Record<number, string>> = {
  2018: '39251',
  2019: '42359',
  2020: '43834',
  2021: '47412',
  2022: '49283',
  2023: '51821',
  2024: '54188',
  2025: '56502',
};

/** The few values that come with the program; a union adds its own. */
export const BUILT_IN: readonly ParameterEntry[] = [
  ...Object.entries(URBAN_INCOME).map(
    ([year, value]): ParameterEntry => ({
      parameter: 'urbanIncome',
      region: 'CN',
      value,
      // the figure of a year counts for deaths in the year after it (工伤保险条例 39)
      from: `${Number(year) + 1}-01-01`,
      to: `${Number(year) + 1}-12-31`,
      source: `国家统计局${year}年国民经济和社会发展统计公报`,
      sourceDate: year === '2023' ? '2024-02-29' : `${Number(year) + 1}-02-28`,
      confidence: 'V1',
    }),
  ),
  {
    parameter: 'minimumWage',
    region: '110000',
    value: '2540',
    from: '2025-09-01',
    source: '北京市最低工资标准（2025 年）',
    sourceDate: '2025-09-01',
    confidence: 'V2',
  },
  {
    parameter: 'hardshipLine',
    region: '310000',
    value: '3190',
    from: '2024-01-01',
    source: '上海市法律援助经济困难标准（2024 年）',
    sourceDate: '2024-01-01',
    confidence: 'V2',
  },
  {
    parameter: 'aidScope',
    region: '310000',
    value: 'contract-disputes',
    // the addition is to Art 31 of the Act, in force since this day
    from: '2022-01-01',
    source: '上海市法律援助若干规定（2020 年）',
    sourceDate: '2020-01-01',
    confidence: 'V2',
  },
];
