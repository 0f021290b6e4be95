import { readFileSync } from 'node:fs';
import { messageOf } from '../errors';

/** A person one can be on this machine. */
export interface Actor {
  openid: string;
  name: string;
  hint?: string;
  home?: string;
}

/** Reads the people of the console; the file is read anew each time so that it can be edited. Throws an Error with one clear sentence. */
export function readActors(path: string | undefined): Actor[] {
  if (path === undefined) return [];
  try {
    const list: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (Array.isArray(list)) return list as Actor[];
  } catch (error) {
    throw new Error(`The actors file ${path} cannot be read: ${messageOf(error)}`);
  }
  throw new Error(`The actors file ${path} must hold a list.`);
}
