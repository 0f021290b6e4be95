import { readEnvelope } from '../../../cloudfunctions/kernel/envelope';

const event = (input: unknown) => ({ action: 'add', build: 1, requestId: 'request-1', input });

test('userInfo and whatever else the platform adds is left aside', () => {
  const read = readEnvelope({ ...event({ a: 1 }), userInfo: { openId: 'o' }, extra: 1 });
  expect(read).toEqual(event({ a: 1 }));
});

test('100 KB pass, more is too large, counted in bytes', () => {
  expect(() => readEnvelope(event({ note: 'x'.repeat(102_000) }))).not.toThrow();
  expect(() => readEnvelope(event({ note: '字'.repeat(35_000) }))).toThrow('TOO_LARGE');
});

test.each([undefined, null, 1, 'text', [], [{}]])('%p is no call', (wrong) => {
  expect(() => readEnvelope(wrong)).toThrow('INVALID');
});

test.each(['short', 'has spaces in it', 'x'.repeat(65), 12345678])(
  'the request id %p is refused',
  (requestId) => {
    expect(() => readEnvelope({ ...event({}), requestId })).toThrow('INVALID');
  },
);

test('a circle is refused', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(() => readEnvelope(event(circle))).toThrow('INVALID');
});
