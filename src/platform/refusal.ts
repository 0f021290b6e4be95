import { type Outcome, refused, unavailable } from './outcome';

/**
 * Reads what WeChat threw: a person's no (cancel, denied authorization, refused privacy notice: 103, 104)
 * or something the device or the declaration cannot do (112: not declared in the privacy notice).
 */
export function refusal(thrown: unknown): Outcome<never> {
  const message = messageOf(thrown);
  if (
    /cancel|auth deny|authorize no response|denied|privacy permission is not authorized|errno.*10[34]/i.test(
      message,
    )
  ) {
    return refused;
  }
  return unavailable(message);
}

/** The words of anything thrown by WeChat or the browser. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  if (typeof thrown === 'object' && thrown !== null && 'errMsg' in thrown)
    return String(thrown.errMsg);
  return String(thrown);
}
