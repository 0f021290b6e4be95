import { spawn } from 'node:child_process';
import path from 'node:path';
import { checkNode, installPackages } from './install.mjs';
import { root } from './fresh.mjs';
import { stop } from './progress.mjs';

const USAGE = `npm start                 the product on this machine, with the demonstration office
npm start -- --reset      the same, from the beginning
npm start -- --port 9000  at another port (default 8720)
npm start -- --data DIR   with its data in another folder (default .data)`;

const options = readOptions(process.argv.slice(2));
checkNode();
await installPackages();
const { buildParts } = await import('./build.mjs');
await buildParts(['functions', 'localcloud', 'demo', 'h5']).catch((error) =>
  stop(String(error.message ?? error)),
);
const watcher = options.watch ? (await import('./watch.mjs')).watchSources : undefined;
serve();

function serve() {
  const child = spawn(
    process.execPath,
    [
      path.join(root, 'dist/tasks/serve.js'),
      JSON.stringify({
        root,
        port: options.port,
        data: path.resolve(root, options.data),
        reset: options.reset,
      }),
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  watcher?.((what) => child.send(what));
  let stopping = false;
  // Ctrl-C reaches the child too; we only wait for it
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      stopping = true;
      child.kill(signal);
    });
  child.on('exit', (code, signal) => {
    // a damaged database file ends the process under it, so nobody in there can say so
    if (signal && !stopping)
      stop(
        `The local cloud was ended by ${signal}. When that happens at the start, the data folder ${options.data} is damaged: npm start -- --reset begins anew.`,
      );
    process.exit(code ?? 0);
  });
}

function readOptions(args) {
  const read = { port: 8720, data: '.data', reset: false, watch: false };
  for (let i = 0; i < args.length; i++) {
    const name = args[i];
    if (name === '--reset') read.reset = true;
    else if (name === '--watch') read.watch = true;
    else if (name === '--port') read.port = portFrom(args[++i]);
    else if (name === '--data' && args[i + 1]) read.data = args[++i];
    else if (name === '--help') stop(USAGE, 0);
    else stop(`Unknown option ${name}.\n\n${USAGE}`);
  }
  return read;
}

function portFrom(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  return stop(`A port is a number from 0 to 65535, not ${text}.`);
}
