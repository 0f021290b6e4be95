/** What the platform's look at a picture or a recording has said so far. `unchecked`: it cannot or did not look. */
export type ContentVerdict = 'pending' | 'pass' | 'review' | 'risky' | 'unchecked';

/** How somebody may open a file. `sealed`: for a stated reason, which is kept. */
export type Opening = 'open' | 'sealed' | 'closed';

/** `office`: who works on the matter, at the desk or as its handler. `other`: everybody else who may see its files. */
export type FileViewer = 'owner' | 'office' | 'student' | 'other';

/**
 * A picture of an injury or a bank slip may well fail the platform's check and is evidence all the same: it is never
 * lost to who handed it in and to who works with it, and never passed on to anybody else.
 */
const OPENINGS: Readonly<Record<FileViewer, Readonly<Record<ContentVerdict, Opening>>>> = {
  owner: { pending: 'open', pass: 'open', review: 'open', risky: 'open', unchecked: 'open' },
  office: { pending: 'open', pass: 'open', review: 'open', risky: 'sealed', unchecked: 'open' },
  // as with personal data in full: a student asks somebody who may
  student: { pending: 'open', pass: 'open', review: 'open', risky: 'closed', unchecked: 'open' },
  other: { pending: 'closed', pass: 'open', review: 'closed', risky: 'closed', unchecked: 'open' },
};

/** How a file with this verdict is opened by somebody who may see the matter's files. */
export function openingOf(verdict: ContentVerdict, viewer: FileViewer): Opening {
  return OPENINGS[viewer][verdict];
}

/** Whether the platform found something that a person must look at. */
export function isHeld(verdict: ContentVerdict): verdict is 'review' | 'risky' {
  return verdict === 'review' || verdict === 'risky';
}
