import { setTimeout as delay } from 'node:timers/promises';
import type { Chromium, Tab } from '../../test/bench/chromium-pipe.ts';
import { evaluate } from '../../test/bench/chromium-pipe.ts';
import { until } from '../../test/support/until.ts';
import { type Node, wordsShown } from './seen.ts';
import { type Task, tooMany } from './tasks.ts';

export type Outcome = 'right' | 'too many' | { wrong: string };

/** Milliseconds an answer may take before it counts as lost: the service has five seconds. */
const patience = 15_000;

/**
 * Milliseconds from one check to the next. A check is two messages, its question and "seen"; the background looks at five
 * a second of one frame, at twenty of all (`question-gate.ts`), and takes more for a flood.
 */
const pace = 430;

/** Somebody at one tab, who types passwords key by key and reads what is said of them. */
export class Person {
  readonly tab: Tab;
  readonly #chromium: Chromium;
  #next = 0;

  private constructor(chromium: Chromium, tab: Tab) {
    this.#chromium = chromium;
    this.tab = tab;
  }

  static async sitDown(chromium: Chromium): Promise<Person> {
    const { targetId } = await chromium.send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
    });
    const attach = { targetId, flatten: true };
    const { sessionId } = await chromium.send<{ sessionId: string }>('Target.attachToTarget', attach);
    const person = new Person(chromium, { targetId, session: sessionId });
    await person.#send('Page.enable');
    // Each of several windows has the focus of its own person.
    await person.#send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return person;
  }

  async open(url: string): Promise<void> {
    const loaded = this.#chromium.event('Page.loadEventFired', this.tab.session);
    await this.#send('Page.navigate', { url });
    await loaded;
  }

  /** Types a password over the last one, leaves the field, and reads the answer. */
  async check({ password, answer }: Task): Promise<Outcome> {
    await delay(this.#next - Date.now());
    this.#next = Date.now() + pace;
    const select = "{ const field = document.querySelector('#password'); field.focus(); field.select(); }";
    await evaluate(this.#chromium, this.tab, select);
    const keys = Array.from(password, (key) => ({ key, text: key }));
    // Sent one after another, as they are answered in that order.
    await Promise.all([...keys, { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }].map((key) => this.#press(key)));
    let seen = '';
    const isRight = () => seen.includes(answer);
    try {
      await until(
        'An answer',
        async () => {
          seen = await this.#read();
          return isRight() || seen.includes(tooMany) ? true : null;
        },
        patience,
      );
    } catch {
      return { wrong: seen };
    }
    return isRight() ? 'right' : 'too many';
  }

  async #press(key: { key: string; text?: string; code?: string; windowsVirtualKeyCode?: number }): Promise<void> {
    await Promise.all(['keyDown', 'keyUp'].map((type) => this.#send('Input.dispatchKeyEvent', { type, ...key })));
  }

  async #read(): Promise<string> {
    const { root } = await this.#send<{ root: Node }>('DOM.getDocument', { depth: -1, pierce: true });
    return wordsShown(root);
  }

  #send<T>(method: string, params: object = {}): Promise<T> {
    return this.#chromium.send<T>(method, params, this.tab.session);
  }
}
