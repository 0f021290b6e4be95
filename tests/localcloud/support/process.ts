import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

/** Starts the command line in a process of its own; collects what it says. */
export function startProcess(args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'localcloud/cli.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => {
    said.out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    said.err += part.toString();
  });
  return { child, said, url: address(child, said) };
}

/** Ends a process and waits for that; answers its exit code or the signal. */
export async function endProcess(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null)
    return child.exitCode ?? child.signalCode;
  child.kill(signal);
  const [code, by] = (await once(child, 'exit')) as [number | null, string];
  return code ?? by;
}

function address(child: ChildProcess, said: { out: string; err: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const line = said.out.split('\n').find((text) => text.startsWith('{"ready":true'));
      if (line !== undefined) resolve((JSON.parse(line) as { url: string }).url);
    });
    child.on('exit', () => reject(new Error(`it ended before it was ready: ${said.err}`)));
  });
}
