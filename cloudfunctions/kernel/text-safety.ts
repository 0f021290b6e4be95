import { cloud } from './cloud';
import type { Login } from './identify';
import { causeOf, log } from './log';

/** The platform's view of a text. `unchecked`: it could not be asked in time; staff look instead. */
export type TextVerdict = 'pass' | 'review' | 'risky' | 'unchecked';

/** Where a text will be seen, as the platform counts: 1 profile, 2 comment, 3 forum, 4 social log. */
export type Scene = 1 | 2 | 3 | 4;

/** msgSecCheck takes no more at once. */
const MOST_CHARACTERS = 2_500;
const BUDGET_MS = 1_500;

const WORST_FIRST: readonly TextVerdict[] = ['risky', 'review', 'unchecked', 'pass'];

/**
 * Asks the platform about texts before they are stored; the worst verdict of all pieces. Never a reason to refuse:
 * a worker's honest complaint reads like a crime. Whatever is not `pass` is shown to staff with a mark.
 */
export async function checkTexts(
  login: Login | undefined,
  texts: readonly string[],
  scene: Scene = 2,
  budgetMs = BUDGET_MS,
): Promise<TextVerdict> {
  const pieces = texts.filter((text) => text.trim() !== '').flatMap(piecesOf);
  if (pieces.length === 0) return 'pass';
  // the platform asks for somebody active in the last two hours: nobody stands in for a caller by phone
  if (login?.provider !== 'wechat') return 'unchecked';
  const verdicts = await inTime(
    Promise.all(pieces.map((piece) => checkPiece(login.id, piece, scene))),
    budgetMs,
  );
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'unchecked';
}

/** Cuts a text so that no word is hidden by a cut: pieces overlap a little. */
export function piecesOf(text: string): string[] {
  const characters = [...text];
  const overlap = 50;
  const pieces: string[] = [];
  for (let start = 0; start === 0 || start + overlap < characters.length; ) {
    pieces.push(characters.slice(start, start + MOST_CHARACTERS).join(''));
    start += MOST_CHARACTERS - overlap;
  }
  return pieces;
}

async function checkPiece(openid: string, content: string, scene: Scene): Promise<TextVerdict> {
  try {
    const answer: unknown = await cloud().openapi.security.msgSecCheck({
      openid,
      scene,
      version: 2,
      content,
    });
    const result: unknown = Reflect.get(Object(answer), 'result');
    const suggest: unknown = Reflect.get(Object(result), 'suggest');
    return suggest === 'pass' || suggest === 'review' || suggest === 'risky'
      ? suggest
      : 'unchecked';
  } catch (error) {
    log({ event: 'refused', kind: 'msgSecCheck', ...causeOf(error) });
    return 'unchecked';
  }
}

async function inTime(verdicts: Promise<TextVerdict[]>, budgetMs: number): Promise<TextVerdict[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<TextVerdict[]>((resolve) => {
    timer = setTimeout(() => resolve(['unchecked']), budgetMs);
  });
  try {
    return await Promise.race([verdicts, late]);
  } finally {
    clearTimeout(timer);
  }
}
