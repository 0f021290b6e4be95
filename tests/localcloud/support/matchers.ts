/** Jest's matchers without their `any`, so that expectations can be typed objects. */
export const holding = (text: string): unknown => expect.stringContaining(text);
export const partly = (fields: object): unknown => expect.objectContaining(fields);
export const anyNumber: unknown = expect.any(Number);
