// No SDK: what a worker does with code that misbehaves.
let served = 0;
let ticks = 0;

const deeds = {
  echo: (event) => event,
  env: () => ({
    openid: process.env.WX_OPENID,
    extra: process.env.EXTRA,
    keys: Object.keys(process.env),
  }),
  served: () => ({ served, ticks }),
  nothing: () => undefined,
  throw: () => {
    throw new Error('as the function meant it');
  },
  laterThrow: () => {
    setTimeout(() => {
      throw new Error('after the event');
    }, 1);
    return new Promise(() => {});
  },
  exit: () => process.exit(7),
  spin: () => {
    for (;;);
  },
  never: () => new Promise(() => {}),
  hoard: () => {
    const kept = [];
    for (;;) kept.push(new Array(100_000).fill(kept.length + 0.5));
  },
  background: () => {
    setInterval(() => ticks++, 1);
    return 'left running';
  },
  wait: (event) => new Promise((resolve) => setTimeout(() => resolve(served), event.ms)),
  large: (event) => 'x'.repeat(event.size),
  dates: () => ({
    now: Date.now(),
    fresh: new Date().getTime(),
    text: Date(),
    given: new Date(5).getTime(),
    utc: Date.UTC(2020, 0, 1),
    parsed: Date.parse('2020-01-01T00:00:00Z'),
    same: new Date() instanceof Date && new Date().constructor === Date,
    name: Date.name,
    copy: structuredClone(new Date(7)) instanceof Date,
  }),
  log: () => {
    console.log('a line', { n: 1 });
    console.error('another');
    return 'logged';
  },
  context: (_event, context) => context,
};

exports.main = async (event, context) => {
  served++;
  return deeds[event.deed](event, context);
};
