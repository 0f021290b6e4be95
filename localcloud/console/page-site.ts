import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StaticSite } from '../http/static-site';

/** The console's files: beside the bundle, or in the sources. */
export function consoleSite(): StaticSite {
  const built = join(__dirname, 'console');
  return new StaticSite(existsSync(join(built, 'index.html')) ? built : join(__dirname, 'page'));
}
