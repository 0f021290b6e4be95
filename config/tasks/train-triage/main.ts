/**
 * npx tsx config/tasks/train-triage/main.ts <folder> [--held-out] [--write]
 *
 * Learns what every word and turn of phrase of the lexicon is worth from a folder of `.jsonl` files: `{"text", "topic"}`, or
 * `{"text", "labour"}` where only that is known. An office's own corrections, written out like this, make it a better model.
 * The texts stay where they are: only numbers go into `domain/triage/lexicon`. A new model needs a new MODEL (domain/triage/model.ts).
 */
import { join } from 'node:path';
import { answerHeldOut, figures } from './held-out';
import { readLexicon, writeLexicon } from './lexicon-files';
import { learn, read } from './model';
import { readFolder } from './read-folder';

const LEXICON = join(__dirname, '../../../domain/triage/lexicon');
const FOLDS = 5;
const SEEDS = [1, 2];

const [folder, ...wishes] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('train-triage: name the folder with the labelled .jsonl files\n');
  process.exit(2);
}
const rows = readFolder(folder);
const entries = readLexicon(LEXICON);
const say = (line: string) => process.stdout.write(`${line}\n`);

say(
  `${rows.length} texts, ${rows.filter(({ topic }) => topic).length} with a topic; ${entries.length} entries`,
);
if (wishes.includes('--held-out')) {
  for (const seed of SEEDS) {
    say(
      `held out, ${FOLDS} folds, seed ${seed}: ${figures(answerHeldOut(rows, entries, { folds: FOLDS, seed }))}`,
    );
  }
}
const model = learn(rows, entries);
say(`learnt from: ${figures(rows.map((row) => ({ row, said: read(model, row.text) })))}`);
if (wishes.includes('--write')) {
  writeLexicon(LEXICON, model);
  say(`written to ${LEXICON}`);
}
