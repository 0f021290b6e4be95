/** Says what is being done and, when it is done, how long it took. */
export async function step(name, work) {
  const began = performance.now();
  process.stdout.write(`… ${name}\n`);
  const result = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    result === SKIPPED ? `· ${name}: unchanged\n` : `✓ ${name} (${seconds} s)\n`,
  );
  return result;
}

/** What a step answers when there was nothing to do. */
export const SKIPPED = Symbol('skipped');

/** Ends the program with one clear sentence. */
export function stop(sentence, code = 1) {
  process.stderr.write(`\n✗ ${sentence}\n`);
  process.exit(code);
}
