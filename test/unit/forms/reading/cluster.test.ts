// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readCluster } from '../../../../src/forms/reading/cluster.ts';
import { describeField } from '../../../../src/forms/reading/describe-field.ts';
import { render } from '../render.ts';

const piecesOf = (html: string) => {
  const field = render(`<form>${html}</form>`);
  const form = field.form;
  if (!form) throw new Error('no form');
  return readCluster(form, field).map(({ kind, text, node }) => {
    const isField = kind === 'entry' || kind === 'password';
    return [kind, isField ? (describeField(node as Element, false).shape.placeholder ?? '') : text.trim()];
  });
};

test('reads a form in the order a person does', () => {
  expect(
    piecesOf(`<h2>Join</h2>Name <input placeholder="You"><input type="password"><input type="checkbox"> I agree
      <a href="/terms">Terms</a><select><option>One</select><button>Sign up</button><input type="submit" value="Send">`),
  ).toEqual([
    ['heading', 'Join'],
    ['text', 'Name'],
    ['entry', 'You'],
    ['password', ''],
    ['choice', ''],
    ['text', 'I agree'],
    ['link', 'Terms'],
    ['choice', 'One'],
    ['submit', 'Sign up'],
    ['submit', 'Send'],
  ]);
});

test('leaves scripts, styles, options and hidden inputs out', () => {
  expect(
    piecesOf('<script>x</script><style>x</style><template>x</template><input type="hidden"><input type="password">'),
  ).toEqual([['password', '']]);
});

test('leaves out what floats over the form', () => {
  expect(piecesOf('<div popover="manual">Choose another</div><input type="password">')).toEqual([['password', '']]);
});

test('a field that has been a password still is one', () => {
  const field = render('<form><input id="it" name="a"><input name="b"></form>');
  const form = field.form;
  if (!form) throw new Error('no form');
  const pieces = readCluster(form, field, { isPassword: ({ name }) => name === 'a' || name === 'b' });
  expect(pieces.filter(({ kind }) => kind === 'password').length).toBe(2);
});

test('a field that its page has turned into a button is a field, and its value is not read', () => {
  const field = render(
    '<form><input type="password"><input type="password" name="b"><input type="submit" value="Go"></form>',
  );
  for (const input of document.querySelectorAll<HTMLInputElement>('[type=password]')) {
    input.value = 'kittiwake-72';
    input.type = input === field ? 'submit' : 'button';
  }
  const found = readCluster(field.form as Node, field, { hasBeenPassword: ({ name }) => name === 'b' });
  expect(found.map(({ kind, text }) => [kind, text])).toEqual([
    ['entry', ''],
    ['entry', ''],
    ['submit', 'Go'],
  ]);
});

test('a short box called "title" is a heading, a box around everything is none', () => {
  const kinds = (inside: string) =>
    piecesOf(`<div class="form-title">${inside}</div><input type="password">`).map(([kind]) => kind);
  expect(kinds('<b>Join</b>')).toEqual(['heading', 'password']);
  expect(kinds('Join <input>')).toEqual(['text', 'entry', 'password']);
  expect(new Set(kinds('<p>a</p>'.repeat(30)))).toEqual(new Set(['text', 'password']));
  expect(kinds('word '.repeat(30))).toEqual(['text', 'password']);
});

test('where a fieldset begins or ends, what stood before says nothing more', () => {
  const set = '<fieldset><legend>Database</legend><input></fieldset>';
  expect(piecesOf(`${set}<input type="password">`)).toEqual([
    ['heading', ''],
    ['heading', 'Database'],
    ['entry', ''],
    ['heading', ''],
    ['password', ''],
  ]);
});

test('of a list to choose from all that can be chosen is read, and not what is', () => {
  const list = '<select><option>MySQL</option><option selected>SQLite</option></select>';
  expect(piecesOf(`${list}<input type="password">`)[0]).toEqual(['choice', 'MySQL SQLite']);
});
