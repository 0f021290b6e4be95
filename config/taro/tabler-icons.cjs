const fs = require('node:fs');
const path = require('node:path');

const SOURCE_DIR = path.join(__dirname, '../../src');
const NAMES_FILE = path.join(SOURCE_DIR, 'icons/icon-names.json');

/** The icon's drawing as a small data address: outline set, 1.75 stroke, black (used as a mask, so colour follows the text). */
function iconAddress(tablerName) {
  const [style, name] = tablerName.includes('/') ? tablerName.split('/') : ['outline', tablerName];
  const source = fs.readFileSync(require.resolve(`@tabler/icons/${style}/${name}.svg`), 'utf8');
  const paths = [...source.matchAll(/<path[^>]*\sd="([^"]+)"[^>]*>/g)]
    .map((match) => match[1])
    .filter((d) => d !== 'M0 0h24v24H0z')
    // Joined into one path: a relative start would count from where the previous one ended.
    .map((d) => (d.startsWith('m') ? `M0 0${d}` : d));
  const paint =
    style === 'filled'
      ? "fill='#000'"
      : "fill='none' stroke='#000' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'";
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' ${paint}><path d='${paths.join('')}'/></svg>`;
  return `data:image/svg+xml,${svg.replace(/#/g, '%23')}`;
}

const iconNames = () => JSON.parse(fs.readFileSync(NAMES_FILE, 'utf8'));

/** The names that the screens mention; the others need not travel to a phone. */
function usedNames() {
  const files = fs
    .readdirSync(SOURCE_DIR, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => fs.readFileSync(path.join(entry.parentPath ?? entry.path, entry.name), 'utf8'));
  const mentioned = new Set(files.join('\n').match(/(?<=['"])[a-z][a-z-]*(?=['"])/g));
  return Object.keys(iconNames()).filter((name) => mentioned.has(name));
}

/** Sass functions of `src/icons/icons.scss`: the list of the icons in use, and the drawing of one. */
function sassFunctions(sass) {
  return {
    'icon-names()': () => new sass.SassList(usedNames().map((name) => new sass.SassString(name))),
    'icon-address($name)': ([name]) =>
      new sass.SassString(iconAddress(iconNames()[name.assertString('name').text]), {
        quotes: true,
      }),
  };
}

module.exports = { iconAddress, iconNames, sassFunctions };
