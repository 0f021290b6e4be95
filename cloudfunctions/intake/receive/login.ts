import type { Caller, Login } from '../../kernel/identify';

/** The login behind a call, where there is one. */
export function loginOf(caller: Caller): Login | undefined {
  return caller.kind === 'anonymous' ? undefined : caller.login;
}
