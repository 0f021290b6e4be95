import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MESSAGES, SUBSCRIBE } from '../../../cloudfunctions/messages';
import { ROOT } from '../harness-build';

const SOURCES = path.join(ROOT, 'cloudfunctions');
const NAME = /'((?:matter|station|complaint|message|papers|offer)\.(?!id')[a-z][a-z.-]*)'/g;

/** Every name of a template that stands anywhere in the functions' sources. */
function namesInSources(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && file !== 'messages.ts')
    .flatMap((file) => {
      const text = readFileSync(path.join(SOURCES, file), 'utf8');
      return [...text.matchAll(NAME)].map((found) => found[1] ?? '');
    });
}

/** Longer than anything WeChat takes, with signs it refuses. */
const LONG = {
  number: '261123-PH-T001-2',
  text: `李律师 接受指派，成为您的承办人${'，请您放心'.repeat(20)}\u200b`,
  what: 'object',
  why: '已经派了 3 次都没有接，请您安排承办人。'.repeat(3),
  day: '11月27日（周五）',
  topic: '工伤认定和赔偿',
  station: '普惠路工会法律援助服务站',
  until: '11月27日（周五）17:30',
  offerId: 'offer-1',
  urgent: 'yes',
};

const entries = Object.entries(MESSAGES);

test('what is sent has a template, and every template is sent by something', () => {
  expect([...new Set(namesInSources())].sort()).toEqual(Object.keys(MESSAGES).sort());
});

test.each(entries)('%s reads well and leads to a page', (_, template) => {
  expect(template.title(LONG)).toMatch(/^[\u4e00-\u9fff“”，]+$/);
  expect(template.body(LONG)).toMatch(/[\u4e00-\u9fff]/);
  expect(template.body({})).not.toMatch(/undefined|null/);
  expect(template.page(LONG, 'matter-1')).toMatch(
    /^(pages\/me\/index|packages\/(aid\/matter|office\/matter|chambers\/(case|offer))\/index\?id=(matter|offer)-1)$/,
  );
});

test.each(entries)('%s fits the fields of its WeChat template', (_, { subscribe }) => {
  if (!subscribe) return;
  expect(Object.keys(SUBSCRIBE)).toContain(subscribe.name);
  for (const params of [LONG, {}]) {
    const data = subscribe.data(params);
    expect(Object.keys(data)).toEqual(
      subscribe.name === 'duty' ? ['thing1', 'thing2'] : ['character_string1', 'thing2'],
    );
    for (const [field, { value }] of Object.entries(data)) {
      expect(value).not.toBe('');
      expect([...value].length).toBeLessThanOrEqual(field.startsWith('thing') ? 20 : 32);
      if (field.startsWith('character')) expect(value).toMatch(/^[\x21-\x7e]+$/);
    }
  }
});

test('a handler is led to his own pages', () => {
  const template = MESSAGES['matter.handler'];
  expect(template?.page({ desk: 'office' }, 'm')).toBe('packages/office/matter/index?id=m');
  expect(template?.page({ desk: 'chambers' }, 'm')).toBe('packages/chambers/case/index?id=m');
});
