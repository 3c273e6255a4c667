import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { Settings } from '../../../src/settings/settings.ts';
import type { ExtensionPage } from '../../support/extension-page.ts';
import type { RangeServer } from '../../support/range-server.ts';

export interface Stage {
  /** A new tab. */
  page: Page;
  state: ExtensionPage;
  service: RangeServer;
}

export interface Situation {
  /** What is typed; `null` where the situation makes it. */
  password: string | null;
  settings?: Partial<Settings>;
  /** Resolves with the password once all that is to come of it has come. */
  act: (stage: Stage, password: string) => Promise<string | void>;
}

export const signUp = 'http://canary.test/canary.html';
export const signIn = `${signUp}?sign-in`;

export const asked = ({ service }: Stage) => expect.poll(() => service.requests.length).toBeGreaterThan(0);
export const badge = ({ state }: Stage) => expect.poll(async () => (await state.badges()).length).toBeGreaterThan(0);
