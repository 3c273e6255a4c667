import { describe, expect, test } from 'vitest';
import { OwnChanges } from '../../../../src/content/noticing/own-changes.ts';

interface Change {
  inputType: string;
  data?: string | undefined;
  /** Where its dispatch is when scripts have ended. */
  eventPhase?: number;
}

/** Whether a change is a person's: at once, later, or not. */
async function whose({ inputType, data = '', eventPhase = 0 }: Change, changes = new OwnChanges()): Promise<string> {
  let told = false;
  changes.hear({ inputType, data, eventPhase } as InputEvent, () => (told = true));
  if (told) return 'at once';
  await Promise.resolve();
  await Promise.resolve();
  return told ? 'later' : 'nobody';
}

function after(key: string): OwnChanges {
  const changes = new OwnChanges();
  changes.press(key);
  return changes;
}

describe('with a key', () => {
  for (const [key, inputType, data] of [
    ['p', 'insertText', 'p'],
    ['é', 'insertText', 'é'],
    ['Backspace', 'deleteContentBackward'],
    ['Backspace', 'deleteWordBackward'],
    ['Delete', 'deleteContentForward'],
    ['z', 'historyUndo'],
    ['Z', 'historyRedo'],
    ['x', 'deleteByCut'],
  ] as const) {
    test(`${key} makes ${inputType}, once`, async () => {
      const changes = after(key);
      expect(await whose({ inputType, data }, changes)).toBe('at once');
      expect(await whose({ inputType, data }, changes)).toBe('nobody');
    });
  }

  for (const [key, inputType, data] of [
    ['p', 'insertText', 'petrel'],
    ['p', 'deleteContentBackward'],
    ['Shift', 'insertText', 'petrel'],
    ['ArrowLeft', 'deleteContentBackward'],
    ['a', 'deleteByCut'],
    ['x', 'deleteContentForward'],
  ] as const) {
    test(`${key} does not make ${inputType} ${data ?? ''}`, async () => {
      expect(await whose({ inputType, data }, after(key))).toBe('nobody');
    });
  }
});

describe('without a key', () => {
  for (const inputType of ['insertCompositionText', 'insertFromPaste', 'insertFromDrop']) {
    test(`${inputType} is a person’s`, async () => {
      expect(await whose({ inputType })).toBe('at once');
    });
  }

  test('text that the browser enters while no script is at work is a person’s', async () => {
    expect(await whose({ inputType: 'insertText', data: 'petrel', eventPhase: 1 })).toBe('later');
  });

  test('what a script enters, told when it has ended, is not', async () => {
    expect(await whose({ inputType: 'insertText', data: 'petrel' })).toBe('nobody');
  });

  test('nor is what the browser fills in', async () => {
    expect(await whose({ inputType: 'insertReplacementText', eventPhase: 1 })).toBe('nobody');
    const event = new Event('input') as InputEvent;
    let told = false;
    new OwnChanges().hear(event, () => (told = true));
    expect(told).toBe(false);
  });
});
