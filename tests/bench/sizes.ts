import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Figure, number } from './figure';

/** A phone needs few of the rules: all of them may not be half of what it loads first. */
const RULES_BAR = 0.5;

interface Size {
  name: string;
  kb: number;
  bar: number;
}

/** The mini-program's packages over their bars, and how much of the main package the rules would take. */
export async function packageSizes(root: string): Promise<Figure[]> {
  const domain = await domainBytes(root);
  const file = pathToFileURL(path.join(root, 'config/tasks/size.mjs')).href;
  const tool: { packageSizes(dist: string): Promise<Size[]> } = await import(file);
  const sizes = await tool.packageSizes(path.join(root, 'dist/weapp'));
  const main = sizes[0]?.bar ?? Number.NaN;
  return [
    ...sizes.map(({ name, kb, bar }) => ({
      name: `package ${name}`,
      ratio: kb / bar,
      bar: 1,
      of: `${kb} KB of ${bar}`,
    })),
    {
      name: 'all of domain/, bundled',
      ratio: domain / 1024 / main,
      bar: RULES_BAR,
      of: `${number(domain / 1024)} KB ÷ the ${main} KB of the main package`,
    },
  ];
}

/** All rules with what they rest on, minified. */
async function domainBytes(root: string): Promise<number> {
  const files = readdirSync(path.join(root, 'domain'), { recursive: true, encoding: 'utf8' });
  const imports = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `import * as ${nameOf(file)} from './${file.slice(0, -3)}';`);
  const names = files.filter((file) => file.endsWith('.ts')).map(nameOf);
  const contents = `${imports.join('\n')}\nexport { ${names.join(', ')} };\n`;
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: path.join(root, 'domain'), loader: 'ts' },
    ...{ bundle: true, minify: true, write: false, format: 'esm', charset: 'utf8' },
    tsconfig: path.join(root, 'tsconfig.json'),
  });
  return outputFiles.reduce((sum, { contents: bytes }) => sum + bytes.length, 0);
}

const nameOf = (file: string): string => `m_${file.replaceAll(/\W/g, '_')}`;
