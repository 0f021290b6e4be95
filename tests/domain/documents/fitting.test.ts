import { TEMPLATES } from '@domain/documents/catalogue';
import { type PaperMoment, type PaperWriter, papersFor } from '@domain/documents/fitting';
import { STATE_IDS } from '@domain/matter/states';
import { TOPIC_IDS } from '@domain/triage/topics';

const WRITERS: readonly PaperWriter[] = ['worker', 'office', 'handler'];

const ids = (writer: PaperWriter, moment: Partial<PaperMoment>): string[] =>
  papersFor([writer], { state: 'handling', topic: 'wages', ...moment }).map(({ id }) => id);

const EVERY_MOMENT: PaperMoment[] = STATE_IDS.flatMap((state) =>
  TOPIC_IDS.flatMap((topic) =>
    [undefined, 'granted' as const, 'refused' as const].map((decision) => ({
      state,
      topic,
      decision,
    })),
  ),
);

test('every paper is for somebody at some time, by the title it bears', () => {
  const offered = new Map(
    WRITERS.flatMap((writer) =>
      EVERY_MOMENT.flatMap((moment) => papersFor([writer], moment)).map(({ id, title }) => [
        id,
        title,
      ]),
    ),
  );
  expect(Object.fromEntries(offered)).toEqual(
    Object.fromEntries(TEMPLATES.map(({ id, title }) => [id, title])),
  );
});

test.each<[PaperWriter, Partial<PaperMoment>, readonly string[], readonly string[]]>([
  // who, when, what is offered, what is not
  [
    'office',
    { state: 'submitted' },
    ['papers-notice', 'union-application'],
    ['decision-granted', 'decision-refused', 'closing-report', 'arbitration-request'],
  ],
  [
    'office',
    { state: 'reviewing' },
    ['papers-notice', 'union-application'],
    ['decision-granted', 'decision-refused', 'termination-notice', 'closing-report'],
  ],
  [
    'office',
    { state: 'granted', decision: 'granted' },
    ['decision-granted', 'union-application', 'termination-notice'],
    ['decision-refused', 'papers-notice'],
  ],
  [
    'office',
    { state: 'refused', decision: 'refused' },
    ['decision-refused'],
    ['decision-granted', 'termination-notice', 'union-application'],
  ],
  // an objection is looked at anew: what was decided before can still be sent
  ['office', { state: 'reviewing', decision: 'refused' }, ['decision-refused'], ['closing-report']],
  [
    'office',
    { state: 'terminated', decision: 'granted' },
    ['termination-notice', 'decision-granted'],
    ['papers-notice', 'closing-report'],
  ],
  ['office', { state: 'closed', decision: 'granted' }, ['closing-report'], ['papers-notice']],
  [
    'handler',
    {},
    ['power-of-attorney', 'evidence-list', 'arbitration-request', 'closing-report'],
    ['decision-granted', 'papers-notice', 'government-application', 'injury-recognition'],
  ],
  ['handler', { topic: 'work-injury' }, ['injury-recognition'], ['inspection-complaint']],
  ['worker', { state: 'submitted' }, ['government-application'], ['power-of-attorney']],
  [
    'worker',
    { state: 'handling' },
    ['power-of-attorney', 'arbitration-request', 'payment-order'],
    ['government-application', 'closing-report', 'decision-granted', 'union-application'],
  ],
  ['worker', { state: 'refused' }, ['government-application', 'arbitration-request'], []],
  ['worker', { topic: 'not-labour' }, ['evidence-list'], ['arbitration-request', 'settlement']],
])('%s at %j', (writer, moment, offered, missing) => {
  const found = ids(writer, moment);
  expect(found).toEqual(expect.arrayContaining([...offered]));
  expect(found.filter((id) => missing.includes(id))).toEqual([]);
});

test('who stands in two places is offered both, each paper once; nobody anything once it is archived', () => {
  const both = papersFor(['office', 'handler'], { state: 'handling', topic: 'wages' });
  const names = both.map(({ id }) => id);
  expect(names).toEqual(expect.arrayContaining(['papers-notice', 'power-of-attorney']));
  expect(new Set(names).size).toBe(names.length);
  expect(papersFor(WRITERS, { state: 'archived', topic: 'wages' })).toEqual([]);
});
