import { readOptions } from './cli-options';
import { messageOf } from './errors';
import { PortBusyError, startLocalCloud } from './server';

// functions run in UTC, as in production
process.env.TZ = 'UTC';

async function main(): Promise<void> {
  const cloud = await startLocalCloud(readOptions(process.argv.slice(2)));
  process.stdout.write(`${JSON.stringify({ ready: true, url: cloud.url, pid: process.pid })}\n`);
  let closing = false;
  const stop = () => {
    if (closing) return;
    closing = true;
    cloud.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${messageOf(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', () => {
    try {
      cloud.reload();
    } catch (error) {
      process.stderr.write(`${messageOf(error)}\n`);
    }
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exit(error instanceof PortBusyError ? 3 : 1);
});
