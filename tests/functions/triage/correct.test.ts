import { submit } from '@contracts/intake';
import { correct } from '@contracts/triage';
import { officeFor } from '../harness';
import { application, documentOf, hire, seedStations } from '../intake/office';

const office = officeFor();

beforeAll(async () => {
  await seedStations(office());
  await hire(office(), 'chen', ['staff'], 'street');
  await hire(office(), 'far', ['staff'], 'elsewhere');
});

const matterOf = async () => {
  const { data } = await office().as('wang').call(submit, application());
  return data?.matterId ?? '';
};

const to = {
  topic: 'working-time',
  level: 'general',
  urgent: false,
  reasons: '说的是加班费',
} as const;

describe('a corrected triage', () => {
  it('says what is missing for the new topic, and keeps what was thought before', async () => {
    const matterId = await matterOf();
    const { data } = await office()
      .as('chen')
      .call(correct, { matterId, ...to });
    expect(data).toMatchObject({
      topic: 'working-time',
      level: 'general',
      topicLabel: '加班和休假',
    });
    expect(data?.missing.map(({ id }) => id)).toContain('attendance');
    expect(documentOf(office(), 'matters', matterId)).toMatchObject({
      corrections: [
        {
          byName: 'chen 老师',
          from: { topic: 'wages' },
          to: { topic: 'working-time' },
          reason: '说的是加班费',
        },
      ],
    });
    const [event] = office().cloud.database.find('events', { matterId, action: 'correctTriage' });
    expect(event).toMatchObject({ public: false, note: '说的是加班费' });
  });

  it('that makes it urgent brings it forward, in the queue and in time', async () => {
    const matterId = await matterOf();
    const before = documentOf(office(), 'matters', matterId);
    await office()
      .as('chen')
      .call(correct, { matterId, ...to, urgent: true });
    const after = documentOf(office(), 'matters', matterId);
    const due = (matter: typeof before) => Number(Reflect.get(Object(matter.promise), 'dueAt'));
    expect(due(after)).toBeLessThan(due(before));
    expect(String(after.queueKey) < String(before.queueKey)).toBe(true);
    const [timer] = office().cloud.database.find('timers', { kind: 'promise', ref: matterId });
    expect(timer?.dueAt).toBe(due(after));

    await office()
      .as('chen')
      .call(correct, { matterId, ...to, urgent: false });
    expect(due(documentOf(office(), 'matters', matterId))).toBe(due(after));
  });

  it('needs a reason', async () => {
    const matterId = await matterOf();
    const { error } = await office()
      .as('chen')
      .call(correct, { matterId, ...to, reasons: ' ' });
    expect(error?.fields).toMatchObject([{ path: 'reasons' }]);
  });

  it('by two at once keeps both corrections', async () => {
    const matterId = await matterOf();
    const answers = await Promise.all(
      (['simple', 'difficult'] as const).map((level) =>
        office()
          .as('chen')
          .call(correct, { matterId, ...to, level }),
      ),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(documentOf(office(), 'matters', matterId).corrections).toHaveLength(2);
  });

  it('is not for the worker, nor for another station', async () => {
    const matterId = await matterOf();
    const worker = await office()
      .as('wang')
      .call(correct, { matterId, ...to });
    expect(worker.error?.code).toBe('FORBIDDEN');
    const far = await office()
      .as('far')
      .call(correct, { matterId, ...to });
    expect(far.error?.code).toBe('NOT_FOUND');
    expect(office().cloud.database.find('audit', { what: 'denied', matterId })).toHaveLength(1);
  });
});
