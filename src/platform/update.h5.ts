import { granted, type Outcome } from './outcome';

/** Opens the program anew: the browser fetches what is newest. */
export async function updateProgram(): Promise<Outcome<void>> {
  window.location.reload();
  return granted(undefined);
}
