import { granted, type Outcome } from './outcome';

/** Opens the program anew from its beginning, as WeChat does: the browser fetches what is newest. */
export async function updateProgram(): Promise<Outcome<void>> {
  window.location.hash = '#/pages/home/index';
  window.location.reload();
  return granted(undefined);
}
