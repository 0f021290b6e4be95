import { type Block, masked, runsOf, textOf } from '@domain/documents/blocks';
import { TEMPLATES, templateOf } from '@domain/documents/catalogue';
import type { Template } from '@domain/documents/template';
import { readFields } from '@domain/law/fields';
import { RULES } from '@domain/law/rules';
import { FACTS, filled } from './filled';
import { MUST } from './must';

const TODAY = '2026-11-21';
const whole = (blocks: readonly Block[]): string => blocks.map(textOf).join('\n');

test('every document has its list of what it must contain', () => {
  expect(TEMPLATES.map(({ id }) => id).sort()).toEqual(Object.keys(MUST).sort());
  for (const template of TEMPLATES) expect(RULES[template.rule].article).not.toBe('');
});

describe.each(TEMPLATES.map((template): [string, Template] => [template.id, template]))(
  '%s',
  (id, template) => {
    const answers = filled(template);

    test('holds what its form must contain', () => {
      const text = whole(template.blocks(answers, TODAY));
      for (const must of MUST[id] ?? []) {
        if (typeof must === 'string') expect(text).toContain(must);
        else expect(text).toMatch(must);
      }
    });

    test('lacks nothing when every question is answered, and says what is missing when none is', () => {
      expect(template.lacks(answers, TODAY)).toEqual([]);
      const lacks = template.lacks({ single: {}, lists: {} }, TODAY);
      expect(lacks.length).toBeGreaterThan(0);
      for (const { step, field, say } of lacks) {
        const asked = template.steps.find((candidate) => candidate.id === step);
        expect(asked?.fields.map(({ name }) => name)).toContain(field);
        expect(say).toMatch(/。$/);
      }
    });

    test('can be printed with nothing filled in, to be written by hand', () => {
      const text = whole(template.blocks({ single: {}, lists: {} }, TODAY));
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(whole(template.blocks(answers, TODAY))).not.toMatch(/undefined|null|NaN|\[object/);
    });

    test('hides every personal value from who may not see it', () => {
      const blocks = masked(template.blocks(answers, TODAY), () => '▇');
      const text = whole(blocks);
      const { worker } = FACTS;
      for (const secret of [
        worker.name,
        worker.phone,
        worker.idNumber,
        worker.address,
        worker.householdAddress,
      ]) {
        expect(text).not.toContain(secret);
      }
    });

    test('its questions can be read, and each is asked once', () => {
      for (const step of template.steps) {
        const names = step.fields.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        const typed = step.repeat ? (answers.lists[step.id] ?? [{}])[0] : answers.single;
        const read = readFields(step.fields, typed ?? {});
        expect(read).toMatchObject({ ok: true });
      }
      const singles = template.steps
        .filter(({ repeat }) => !repeat)
        .flatMap(({ fields }) => fields.map(({ name }) => name));
      expect(new Set(singles).size).toBe(singles.length);
    });
  },
);

test('a special power that is named one by one, a general one otherwise', () => {
  const template = templateOf('power-of-attorney');
  const special = template?.blocks(
    { single: { kind: 'special', powers: ['settle', 'appeal'] }, lists: {} },
    TODAY,
  );
  expect(whole(special ?? [])).toContain('特别授权，即代为和解、调解；代为起诉、上诉。');
  const none = template?.blocks({ single: { kind: 'special' }, lists: {} }, TODAY);
  expect(whole(none ?? [])).toContain('一般代理');
});

test('runs of a plain line are the line', () => {
  expect(runsOf('字')).toEqual([{ text: '字' }]);
});
