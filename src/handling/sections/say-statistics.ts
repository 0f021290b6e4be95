import type { Fact } from '@/components/layout/Facts';
import type { Party } from '../matter-view';

const HOUSEHOLDS = {
  'local-urban': '本市城镇',
  'local-rural': '本市农村',
  'other-urban': '外地城镇',
  'other-rural': '外地农村',
} as const;

/** What a worker has told for the figures, in one line; nothing when he told nothing. */
export function sayStatistics(statistics: Party['statistics']): Fact[] {
  const { sex, birthYear, migrant, unionMember, household, trade } = statistics;
  const said = [
    sex === undefined ? '' : sex === 'female' ? '女' : '男',
    birthYear === undefined ? '' : `${birthYear} 年生`,
    household === undefined ? '' : HOUSEHOLDS[household],
    migrant ? '农民工' : '',
    unionMember ? '工会会员' : '',
    trade ?? '',
  ].filter((part) => part !== '');
  return said.length === 0 ? [] : [{ name: '情况', value: said.join(' · ') }];
}
