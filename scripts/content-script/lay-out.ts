/** The modules that run in every frame of every page. All others are made when a person's event may concern a password. */
export const atOnce = [
  'src/browser.ts',
  'src/messages/fields-of.ts',
  'src/content/asking/listen-to-background.ts',
  'src/content/noticing/inputs-of.ts',
  'src/content/noticing/node-kinds.ts',
  'src/content/noticing/shadow-root-of.ts',
  'src/content/noticing/may-matter.ts',
  'src/content/one-script-per-frame.ts',
];
const entry = 'src/content/index.ts';

/**
 * Takes the content script as the bundler writes it, one module after the other in one function, and puts what is needed later
 * into a function of its own, `wakeUp`: a frame in which nobody types a password makes none of its functions and classes. The
 * same text otherwise, without the outermost indentation and the doc comments, which stand in the source. Throws where the text is not of that form.
 */
export function layOut(code: string): string {
  const whole = listsOnOneLine(withoutDocComments(code)).replaceAll(/^\t/gm, '');
  const [head, ...modules] = whole.split(/^(?=\/\/ src\/\S+$)/m);
  const named = modules.map((body) => ({ path: body.slice(body.indexOf('src/'), body.indexOf('\n')), body }));
  const last = named.pop();
  const missing = atOnce.filter((path) => !named.some((module) => module.path === path));
  if (head?.trim() !== '(function() {' || last?.path !== entry || missing.length > 0)
    throw new Error(`The content script has another form than expected: ${missing.join(', ') || 'no single function'}`);
  const now = named.filter(({ path }) => atOnce.includes(path));
  const later = named.filter(({ path }) => !atOnce.includes(path));
  const texts = (some: typeof named) => some.map(({ body }) => body).join('');
  return [
    head,
    texts(now),
    '// Made once, by the first event that may concern a password.\n',
    'function wakeUp(...given) {\n',
    texts(later),
    'return wakeUp(...given);\n}\n',
    last.body,
  ].join('');
}

function withoutDocComments(code: string): string {
  return code.replaceAll(/^\t*\/\*\*[^]*?\*\/\n|\/\* @__PURE__ \*\/ /gm, '');
}

/** A list whose last entry holds neither a block nor a further list: with `;` in it, it would be a block itself. */
const list = /([[{(])\n((?:\t+(?!\/\/)[^;\n]*,\n)*\t+(?!\/\/)[^;{}\n]*)\n\t*([\]})])/g;
const longestLine = 110;

/** The bundler writes each entry of a list on a line of its own. */
function listsOnOneLine(code: string): string {
  if (/^[^`\n]*`(?:[^`\n]*`[^`\n]*`)*[^`\n]*$/m.test(code))
    throw new Error('A text over several lines stays as it is: do without.');
  const next = code.replaceAll(list, (whole, open: string, entries: string, close: string) => {
    const inner = entries.trim().replaceAll(/\n\t+/g, ' ');
    if (inner.length > longestLine) return whole;
    return open === '{' ? `{ ${inner} }` : `${open}${inner}${close}`;
  });
  return next === code ? code : listsOnOneLine(next);
}
