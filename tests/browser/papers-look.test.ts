import type { Browser, Page } from 'playwright-core';
import { render, savePaper } from '@contracts/drafting';
import { TEMPLATES } from '@domain/documents/catalogue';
import type { Template } from '@domain/documents/template';
import { sendable } from '../../cloudfunctions/drafting/_answers';
import { filled } from '../domain/documents/filled';
import { MUST } from '../domain/documents/must';
import { beyondTheMargins, layOut, linesOn, sheetsOn } from './docx-viewer';
import { openBrowser, shoot } from './harness';
import { worldFor } from './office-world';

jest.setTimeout(60_000);

const world = worldFor();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

type Answers = Parameters<Template['blocks']>[0];

/** The paper as the office's function gives it to the person who wrote it. */
async function drawnFor(openid: string, template: Template, answers: Answers): Promise<Buffer> {
  const paperId = `look-${openid}-${template.id}`;
  await world().call(openid, savePaper, {
    paperId,
    revision: 1,
    templateId: template.id,
    answers: sendable(answers),
  });
  const { url = '' } = await world().call(openid, render, { paperId });
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}

/** Text without what a table, a list or a line break puts between words. */
const bare = (text: string): string => text.replace(/[\s：]/g, '');

const titleOf = (template: Template): string =>
  template
    .blocks(filled(template), '2026-11-21')
    .flatMap((block) => (block.kind === 'title' ? [block.text] : []))[0] ?? '';

describe.each(TEMPLATES.map((template): [string, Template] => [template.id, template]))(
  '%s in a viewer',
  (id, template) => {
    let page: Page;

    beforeAll(async () => {
      page = await layOut(browser, await drawnFor('look-filled', template, filled(template)));
      await shoot(page, `paper-${id}`, true);
    });
    afterAll(() => page.close());

    test('is on A4, every line within the margins', async () => {
      const sheets = await sheetsOn(page);
      expect(sheets.length).toBeGreaterThan(0);
      for (const sheet of sheets) expect(sheet).toEqual({ width: 210, height: 297 });
      expect(await beyondTheMargins(page)).toEqual([]);
    });

    test('has its title in the middle, in 宋体, and its text in 仿宋', async () => {
      const lines = await linesOn(page);
      const title = lines.find(({ text }) => text === titleOf(template));
      expect(title).toMatchObject({ align: 'center', fonts: expect.stringContaining('宋体') });
      for (const line of lines.filter(({ text, fonts }) => text.trim() !== '' && fonts !== ''))
        expect(line.fonts).toMatch(/宋体|黑体|仿宋/);
      expect(lines.some(({ fonts }) => fonts.includes('仿宋'))).toBe(true);
    });

    test('holds what its form must contain', async () => {
      const text = bare((await linesOn(page)).map((line) => line.text).join(''));
      for (const must of MUST[id] ?? []) {
        if (typeof must === 'string') expect(text).toContain(bare(must));
        else expect(text).toMatch(must);
      }
    });

    test('has a line for every signature, and the date', async () => {
      const lines = await linesOn(page);
      const signing = template
        .blocks(filled(template), '2026-11-21')
        .flatMap((block) => (block.kind === 'signature' ? block.who : []));
      expect(signing.length).toBeGreaterThan(0);
      for (const who of signing.filter((one) => !one.endsWith('（盖章）')))
        expect(lines).toContainEqual(
          expect.objectContaining({ text: expect.stringContaining(`${who}：`), blank: true }),
        );
      expect(lines.some(({ text }) => /年\s*\d*月\s*\d*日$/.test(text))).toBe(true);
    });
  },
);

test.each(TEMPLATES.map((template): [string, Template] => [template.id, template]))(
  '%s with nothing filled in still fits its page',
  async (id, template) => {
    const empty = { single: {}, lists: {} };
    const page = await layOut(browser, await drawnFor('look-empty', template, empty));
    await shoot(page, `paper-${id}-empty`, true);
    expect(await beyondTheMargins(page)).toEqual([]);
    expect(bare((await linesOn(page)).map(({ text }) => text).join(''))).not.toMatch(
      /undefined|null|NaN/,
    );
    await page.close();
  },
);
