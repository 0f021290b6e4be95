import type { Page } from 'playwright-core';

// How the office and lawyers use the page of a matter: its moves stand in the footer or behind 更多.

/** Presses a move that stands in sight or behind 更多. */
export async function move(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button
    .or(page.getByRole('button', { name: '更多', exact: true }))
    .first()
    .waitFor();
  if (!(await button.first().isVisible()))
    await page.getByRole('button', { name: '更多', exact: true }).click();
  await button.last().click();
}

/** Presses the verb of the open sheet, and waits until it has closed. */
export async function send(page: Page, verb: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Opens the list of a field and takes one of its options. */
export async function choose(page: Page, field: string, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${field}，`) }).click();
  await page.getByRole('radio', { name: option }).last().click();
}
