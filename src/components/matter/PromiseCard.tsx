import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { a11y } from '../native/a11y';
import './PromiseCard.scss';

interface PromiseCardProps {
  /** Whose turn it is: 承办律师. */
  who: string;
  /** What they do: 准备仲裁材料. */
  what: string;
  /** By when: 约定 11月25日（周三）前给您看仲裁申请书. */
  byWhen?: string;
  /** By whose rule: 法律援助法第43条：7 天内. */
  basis?: string;
  /** The worker himself must act: the card says 轮到您了. */
  yours?: boolean;
  /** Nobody must act any more: `who` is the state it has come to. */
  over?: boolean;
  /** Up to two Buttons of kind on-brand and on-brand-quiet. */
  actions?: ReactNode;
}

/** The first thing on every matter: whose turn it is, and by when. */
export function PromiseCard(props: PromiseCardProps) {
  const { who, what, byWhen, basis = '', yours = false, over = false, actions } = props;
  return (
    <View className="k-promise" {...a11y('region', '现在轮到谁')}>
      <View className="k-promise-turn">{over ? '这件事' : yours ? '轮到您了' : '现在轮到'}</View>
      <View className="k-promise-who">{yours ? what : `${who} ${what}`}</View>
      {byWhen === undefined ? null : <View className="k-promise-when">{byWhen}</View>}
      {basis === '' ? null : <View className="k-promise-when">{basis}</View>}
      {actions === undefined ? null : <View className="k-promise-actions">{actions}</View>}
    </View>
  );
}
