import type { CloudAnswer } from '@/platform/cloud-answer';

/** The answer, or `unreachable` when it does not come in time. */
export function within(ms: number, asking: Promise<CloudAnswer>): Promise<CloudAnswer> {
  return new Promise((done) => {
    const timer = setTimeout(() => done({ kind: 'unreachable', why: 'timeout' }), ms);
    void asking.then((answer) => {
      clearTimeout(timer);
      done(answer);
    });
  });
}
