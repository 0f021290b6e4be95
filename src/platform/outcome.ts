/** How asking the platform for something ends. `refused`: the person said no; `unavailable`: this device or browser cannot. */
export type Outcome<T> =
  | { kind: 'granted'; value: T }
  | { kind: 'refused' }
  | { kind: 'unavailable'; why: string };

export const granted = <T>(value: T): Outcome<T> => ({ kind: 'granted', value });
export const refused: Outcome<never> = { kind: 'refused' };
export const unavailable = (why: string): Outcome<never> => ({ kind: 'unavailable', why });
