import type { TopicId } from '../../../domain/triage/topics';
import type { Entry } from './lexicon-files';
import { learn, read } from './model';
import type { Labelled } from './read-folder';

/** Which fold a text is in, by its own letters: neither order nor chance moves it. */
export function foldOf(text: string, folds: number, seed: number): number {
  let hash = 2166136261 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}

interface Answered {
  row: Labelled;
  said: TopicId;
}

/** Answers every text by a model that has not seen it. */
export function answerHeldOut(
  rows: readonly Labelled[],
  entries: readonly Entry[],
  { folds, seed }: { folds: number; seed: number },
): Answered[] {
  return Array.from({ length: folds }, (_, fold) => {
    const inFold = (row: Labelled) => foldOf(row.text, folds, seed) === fold;
    const model = learn(
      rows.filter((row) => !inFold(row)),
      entries,
    );
    return rows.filter(inFold).map((row) => ({ row, said: read(model, row.text) }));
  }).flat();
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / (whole || 1)).toFixed(1)} %`;

/** The usual measures in one line: topics strictly and leniently, and whether it is about work. */
export function figures(answered: readonly Answered[]): string {
  const topics = answered.filter(({ row }) => row.topic !== undefined);
  const strict = topics.filter(({ row, said }) => said === row.topic).length;
  const lenient = topics.filter(({ row, said }) => said === row.topic || said === row.alt).length;
  const labour = (is: boolean, says: boolean) =>
    answered.filter(({ row, said }) => row.labour === is && (said !== 'not-labour') === says)
      .length;
  const hit = labour(true, true);
  const [wrong, missed] = [labour(false, true), labour(true, false)];
  return [
    `topics strict ${percent(strict, topics.length)}, lenient ${percent(lenient, topics.length)} of ${topics.length}`,
    `about work: precision ${percent(hit, hit + wrong)}, recall ${percent(hit, hit + missed)}, F1 ${percent(2 * hit, 2 * hit + wrong + missed)} of ${answered.length}`,
  ].join('; ');
}
