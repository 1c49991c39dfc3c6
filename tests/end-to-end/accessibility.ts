import axe from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Violations found by axe, a readable line each; none for an accessible page. The page must have been opened with scripts. */
export async function checkAccessibility(page: Page): Promise<string[]> {
  return runAxe(page, { type: 'tag', values: rules });
}

/** The same, and whether all can be read in the dark theme too, whose colours are all that it changes. */
export async function checkBothThemes(page: Page): Promise<string[]> {
  const light = await checkAccessibility(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await runAxe(page, { type: 'rule', values: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}

/** Whether all can be read where the reader's system sets the colours. */
export async function checkForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await runAxe(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
  await page.emulateMedia({ forcedColors: 'none' });
  return faults;
}

async function runAxe(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    // Not a script tag, which the page's Content-Security-Policy rightly refuses.
    await session.send('Runtime.evaluate', { expression: `if (!('axe' in window)) { ${axe.source} } undefined` });
    const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
    const expression = `axe.run(document, ${options}).then((results) => results.violations)`;
    const answer = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'axe did not run');
    return describe(answer.result.value);
  } finally {
    await session.detach();
  }
}

function describe(violations: axe.Result[]): string[] {
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map((node) => `${impact} ${id}: ${help} – ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
}
