import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from '../support/find-chromium.js';

/** The Chromium of this machine; undefined where there is none. */
export const chromiumPath = findChromium();

/** Starts a Chromium without window. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
}
