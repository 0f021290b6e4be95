import type { Day } from '../../time/types';
import type { ClaimId } from '../claim-kinds';
import { type Clock, clockOn } from './clock';
import { named } from './from-day';

/** The clock of what has been asked for in arbitration: it no longer runs. 劳动争议调解仲裁法 27(2). */
export function stoppedClock(claim: ClaimId, today: Day): Clock {
  return clockOn(today, {
    ...named(claim, 'PD-02'),
    safeDay: null,
    steps: [{ say: '已经申请仲裁，一年的期限停下来了', rule: 'PD-02' }],
    doNow: '跟着仲裁的日程走；申请书里没写的请求，在举证期（交证据的最后一天）前补上。',
    assumptions: [
      {
        say: '只对申请书里写了的请求算数；没写的，一年还在往前走。',
        confidence: 'V1',
        rule: 'PR-23',
      },
    ],
  });
}

/** The clock of what has not happened yet to somebody still at work: told why it does not run. 27(1). */
export function notYetClock(claim: ClaimId, say: string, today: Day): Clock {
  return clockOn(today, {
    ...named(claim, 'PD-01'),
    safeDay: null,
    steps: [{ say, rule: 'PD-01' }],
    doNow: '记下那一天，把通知、聊天记录和上班的证据留好；事情发生了，再来算一次。',
  });
}
