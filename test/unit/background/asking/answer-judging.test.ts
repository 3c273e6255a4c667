import { beforeEach, expect, test, vi } from 'vitest';
import type * as Background from '../../../../src/background/asking/answer-messages.ts';
import { base, extensionApi, id } from '../memory/extension-api.ts';

let answerMessage: typeof Background.answerMessage;
const network = vi.fn<(url: string) => Promise<Response>>();

beforeEach(async () => {
  vi.stubGlobal('chrome', extensionApi());
  network.mockReset().mockRejectedValue(new TypeError('Failed to fetch'));
  vi.stubGlobal('fetch', network);
  vi.resetModules();
  ({ answerMessage } = await import('../../../../src/background/asking/answer-messages.ts'));
});

const page = { id, tab: { id: 7 }, frameId: 0, url: 'https://shop.test/', origin: 'https://shop.test' };
const password = {
  kind: 'password',
  text: '',
  field: { type: 'password', names: { name: 'password' }, labels: [], shape: {} },
};
const join = {
  pieces: [{ kind: 'heading', text: 'Create your account' }, password, { kind: 'submit', text: 'Sign up' }],
  at: 1,
  headingBefore: '',
  title: 'Sign up',
  address: '/',
  action: '',
  around: [],
  earlierStep: '',
};
const signIn = { ...join, pieces: [{ kind: 'submit', text: 'Log in' }, password], title: 'Log in' };
const answer = (raw: unknown, from: object) => answerMessage(raw, from);
const asked = () => network.mock.calls.map(([url]) => url).filter((url) => !url.startsWith(base));

test.each([
  ['a new password', join, { kind: 'new', ifTwice: 'new' }],
  ['a current one, unless it is typed twice', signIn, { kind: 'current', ifTwice: 'new' }],
])('a page hears that a field is for %s, and the service nothing', async (_, facts, judgement) => {
  expect(await answer({ ask: 'judge-field', facts }, page)).toEqual(judgement);
  expect(asked()).toEqual([]);
});

test.each([
  ['password', true],
  ['city', false],
])('a page hears whether a text field called %s is named as a password: %j', async (name, named) => {
  const field = { ...password.field, type: 'text', names: { name } };
  expect(await answer({ ask: 'names-password', field }, page)).toBe(named);
  expect(asked()).toEqual([]);
});

test('a web page that is not ours to answer hears nothing', () => {
  expect(answer({ ask: 'judge-field', facts: join }, { url: 'https://shop.test/', tab: { id: 7 } })).toBeUndefined();
  expect(answer({ ask: 'judge-field', facts: { ...join, at: 0 } }, page)).toBeUndefined();
});
