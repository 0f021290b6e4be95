/** Lets promises, React's scheduler and timers of 0 ms run: a fixed number of turns of the event loop. */
export async function flushed(turns = 12): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((next) => setTimeout(next));
}
