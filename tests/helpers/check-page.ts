import type { Locator, Page } from '@playwright/test';

/** Words of an answer. */
export const SAID = 'This accelerates cargo flows and increases the capacity of regional routes.';
/** Words of an answer without their “not”. */
export const WITHOUT_NOT = 'Baku is viewed as an external observer but as part of the Turkic';

/** The field for the quotation. */
export function field(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Quotation' });
}

/** The verdict, which is read out. */
export function verdict(page: Page): Locator {
  return page.locator('[data-check-status]');
}

/** What stands under the verdict. */
export function details(page: Page): Locator {
  return page.locator('[data-check-details]');
}

/** Pastes by the keyboard, as a reader does. */
export async function paste(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+x');
  await page.keyboard.press('ControlOrMeta+v');
}
