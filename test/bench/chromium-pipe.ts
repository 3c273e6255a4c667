import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromiumFlags } from '../support/chromium-flags.ts';
import { findChromium } from '../support/find-chromium.ts';
import { mergeFlags } from '../support/merge-flags.ts';

export interface CdpEvent {
  method: string;
  params: Record<string, unknown>;
  sessionId?: string;
}

export interface Tab {
  targetId: string;
  session: string;
}

/** A Chromium spoken to in its own protocol. Unlike a test runner it attaches to nothing that it is not told to. */
export interface Chromium {
  /** The protocol's answers have many shapes: the caller says which one it asked for. */
  send: <T = unknown>(method: string, params?: object, session?: string) => Promise<T>;
  onEvent: (listener: (event: CdpEvent) => void) => void;
  /** The next event of this name in a session. Ask before what causes it. */
  event: (method: string, session: string) => Promise<CdpEvent>;
  openTab: () => Promise<Tab>;
  closeTab: (tab: Tab) => Promise<void>;
  close: () => Promise<void>;
}

/** Starts one with a fresh profile; `extension` is the folder of an unpacked one. */
export async function startChromium(options: { extension?: string; flags?: string[] } = {}): Promise<Chromium> {
  const executable = findChromium();
  if (executable === null) throw new Error('No Chromium found. `npm test` installs one.');
  const profile = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  const { extension, flags = [] } = options;
  const own = [...chromiumFlags({ headless: true, ...(extension === undefined ? {} : { extension }) }), ...flags];
  const args = [...mergeFlags(own), `--user-data-dir=${profile}`, '--remote-debugging-pipe', '--window-size=1000,700'];
  const child = spawn(executable, [...args, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , input, output] = child.stdio as [null, null, null, Writable, Readable];
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Set<(event: CdpEvent) => void>();
  let last = 0;

  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) receive(JSON.parse(message) as { id?: number } & CdpEvent);
  });

  function receive(message: { id?: number; result?: unknown; error?: { message: string } } & CdpEvent): void {
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (!asked) {
      for (const listener of listeners) listener(message);
      return;
    }
    waiting.delete(message.id ?? 0);
    if (message.error) asked.reject(new Error(message.error.message));
    else asked.resolve(message.result);
  }

  const chromium: Chromium = {
    send: <T>(method: string, params: object = {}, session?: string) =>
      new Promise<T>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: resolve as (result: unknown) => void, reject });
        input.write(`${JSON.stringify({ id: last, method, params, sessionId: session })}\0`);
      }),
    onEvent: (listener) => void listeners.add(listener),
    event: (method, session) =>
      new Promise((resolve) => {
        const listener = (event: CdpEvent): void => {
          if (event.method !== method || event.sessionId !== session) return;
          listeners.delete(listener);
          resolve(event);
        };
        listeners.add(listener);
      }),
    async openTab() {
      const { targetId } = await chromium.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
      const attach = { targetId, flatten: true };
      const { sessionId } = await chromium.send<{ sessionId: string }>('Target.attachToTarget', attach);
      return { targetId, session: sessionId };
    },
    async closeTab({ targetId }) {
      await chromium.send('Target.closeTarget', { targetId });
    },
    async close() {
      const ended = once(child, 'exit');
      await chromium.send('Browser.close').catch(() => child.kill());
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return chromium;
}

/** What an expression gives in the tab; a promise is waited for. */
export async function evaluate<T>(chromium: Chromium, { session }: Tab, expression: string): Promise<T> {
  const asked = { expression, awaitPromise: true, returnByValue: true };
  const { result } = await chromium.send<{ result: { value: T } }>('Runtime.evaluate', asked, session);
  return result.value;
}
