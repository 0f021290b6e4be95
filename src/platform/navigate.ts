import {
  getCurrentPages,
  navigateBack,
  navigateTo,
  redirectTo,
  reLaunch,
  switchTab,
} from '@tarojs/taro';
import { logProblem } from './log';
import { messageOf } from './refusal';

export type Params = Record<string, string | number | boolean | undefined>;

/** WeChat keeps at most ten pages. */
const STACK_LIMIT = 10;

/** A page's address with its parameters; undefined ones are left out. */
export function address(path: string, params: Params = {}): string {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(String(value))}`],
  );
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

/** Opens a page on top of this one; when the stack is full it takes this one's place. */
export function go(path: string, params?: Params): void {
  const url = address(path, params);
  const open = getCurrentPages().length >= STACK_LIMIT ? redirectTo : navigateTo;
  settle(open({ url }));
}

/** Opens a page in place of this one: a result page, so that 返回 does not lead into the finished form. */
export function replace(path: string, params?: Params): void {
  settle(redirectTo({ url: address(path, params) }));
}

export function goTab(name: 'home' | 'learn' | 'aid' | 'me'): void {
  settle(switchTab({ url: `/pages/${name}/index` }));
}

const TABS: readonly string[] = ['home', 'learn', 'aid', 'me'];

/** Follows an address that the office wrote ("packages/aid/matter/index?id=…"); tab pages are switched to. */
export function open(to: string): void {
  const url = to.startsWith('/') ? to : `/${to}`;
  const tab = /^\/pages\/(\w+)\/index/.exec(url)?.[1];
  if (tab !== undefined && TABS.includes(tab)) settle(switchTab({ url: `/pages/${tab}/index` }));
  else go(url);
}

export const canGoBack = (): boolean => getCurrentPages().length > 1;

/** One page back; a page that was opened directly leads home. */
export function back(): void {
  if (canGoBack()) settle(navigateBack());
  else goTab('home');
}

/** Leaves everything behind and opens a page alone. */
export function restartAt(path: string, params?: Params): void {
  settle(reLaunch({ url: address(path, params) }));
}

function settle(moving: Promise<unknown>): void {
  moving.catch((thrown: unknown) => {
    // A double tap: WeChat refuses the second opening of the same page.
    if (!/webview count|timeout|routeDone|is already/i.test(messageOf(thrown))) logProblem(thrown);
  });
}
