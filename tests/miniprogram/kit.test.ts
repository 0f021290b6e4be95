import path from 'node:path';
import { openProgram } from './harness';

const program = openProgram({
  dist: path.resolve(__dirname, '../../dist/gallery/weapp'),
  callFunction: () => ({ ok: true, data: {} }),
});

test('the gallery of parts mounts and stays within the limits', async () => {
  const screen = await program.open('/packages/gallery/index/index');
  process.stderr.write(screen.text().slice(0, 300));
  process.stderr.write(JSON.stringify(screen.names().slice(0, 30)));
  await screen.tap('有冲突');
  process.stderr.write(JSON.stringify(screen.payloads.slice(1)));
  expect(screen.has('真的有冲突？')).toBe(true);
  let before = screen.payloads.length;
  await screen.tap('不了');
  expect(screen.has('真的有冲突？')).toBe(false);
  before = screen.payloads.length;
  await screen.type(
    '事情经过',
    '我在厂里做了两年半，上个月老板突然说不用来了，没有签合同，还有三个月工资没发，也没给我赔偿。',
  );
  process.stderr.write(JSON.stringify(screen.payloads.slice(before)));
  expect(screen.has('47 / 2000')).toBe(true);
});
