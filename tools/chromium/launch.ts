import type { LaunchOptions } from '@playwright/test';
import { findChromium } from './find.ts';
import { sandboxWorks } from './sandbox.ts';

/**
 * Chromium prepares the popup of its address bar, a page of its own, for each window: that took more
 * than half of the processor time of the tests, in which nobody sees an address bar. The other
 * features are those that Playwright leaves out, and what we say replaces its list.
 */
const FEATURES_LEFT_OUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/**
 * How Playwright starts the Chromium of this machine, for tests and pictures alike.
 *
 * @throws when there is none; the message says what to run
 */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('There is no browser: run node tools/browser.ts first.');
  return {
    executablePath,
    // Without this, Playwright passes --no-sandbox.
    chromiumSandbox: sandboxWorks(executablePath),
    args: [
      `--disable-features=${FEATURES_LEFT_OUT.join(',')}`,
      // Letters as wide as on a screen of today, where the browser without windows would round them.
      '--font-render-hinting=none',
    ],
  };
}
