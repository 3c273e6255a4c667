import type { CorpusInput } from './read-corpus.ts';

/** A field of a page as it is written down: `label | name words = kind`, with a star before the name of a password. */
interface Field {
  label: string;
  name: string;
  kind: 'password' | 'text';
  attributes: string;
  options: string[] | undefined;
  what: CorpusInput['label'];
}

interface Rendered {
  html: string;
  /** Of the inputs, in order: their `data-eid` is `i0`, `i1` ... */
  fields: { kind: string; label: CorpusInput['label'] }[];
}

/** How applications write a field: with a label around it, in a table, with nothing but a placeholder ... */
const markups: Record<string, (label: string, id: string, field: (more?: string) => string) => string> = {
  stacked: (label, id, field) => `<div class="row"><label for="${id}">${label}</label><div>${field()}</div></div>`,
  wrap: (label, _id, field) => `<p><label>${label} ${field()}</label></p>`,
  table: (label, _id, field) => `<tr><td>${label}</td><td>${field()}</td></tr>`,
  placeholder: (label, _id, field) => `<p>${field(` placeholder="${label}"`)}</p>`,
  aria: (label, _id, field) => `<div class="item"><span>${label}</span>${field(` aria-label="${label}"`)}</div>`,
  floating: (label, id, field) =>
    `<div class="field">${field(' placeholder=" "')}<label for="${id}">${label}</label></div>`,
  formless: (label, id, field) => `<div><label for="${id}">${label}</label>${field()}</div>`,
};

export function renderPage(
  lines: readonly string[],
  { markup, language, title }: { markup: string; language: string; title: string },
): Rendered {
  const fields: Rendered['fields'] = [];
  const [isFormless, isTable] = [markup === 'formless', markup === 'table'];
  const inTable = (html: string) => (isTable ? `<tr><td colspan="2">${html}</td></tr>` : html);
  const line = (text: string): string => {
    const words = text.slice(2);
    if (text.startsWith('# ')) return inTable(`<h2>${words}</h2>`);
    if (text.startsWith('- ')) return inTable(`<p>${words}</p>`);
    if (text.startsWith('@ ')) return inTable(`<a href="/help">${words}</a>`);
    if (text.startsWith('> ')) return inTable(`<button type="${isFormless ? 'button' : 'submit'}">${words}</button>`);
    if (text.startsWith('>> ')) return inTable(`<button type="button">${words.trim()}</button>`);
    if (text.startsWith('[ ] ')) return inTable(`<label><input type="checkbox" name="agree"> ${text.slice(4)}</label>`);
    // A table goes on in each fieldset.
    if (text.startsWith('{ '))
      return `${isTable ? '</table>' : ''}<fieldset><legend>${words}</legend>${isTable ? '<table>' : ''}`;
    if (text === '}') return `${isTable ? '</table>' : ''}</fieldset>${isTable ? '<table>' : ''}`;
    const field = readLine(text);
    const id = `f${fields.length}`;
    const write = (more = '') => element(field, id, more, fields.length);
    const html = markups[markup]?.(field.label, id, write);
    if (html === undefined) throw new Error(`There is no markup called ${markup}.`);
    if (!field.options) fields.push({ kind: field.kind, label: field.what });
    return html;
  };
  const inside = lines.filter(Boolean).map(line).join('\n');
  const body = isTable ? `<table>${inside}</table>` : inside;
  const form = isFormless ? `<div class="panel">${body}</div>` : `<form method="post">${body}</form>`;
  const nav = '<nav><a href="/a">1</a> <a href="/b">2</a></nav>';
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>${nav}<main>${form}</main></html>`;
  return { html, fields };
}

function readLine(text: string): Field {
  const [label = '', rest = ''] = text.split(' | ');
  const [given = '', what] = rest.split(/ = (?=new$|current$|other$)/);
  const [name = '', ...words] = given.split(' ');
  const [, listed] = /^select (.*)$/.exec(words.join(' ')) ?? [];
  const written = / (\w+=(?:"[^"]*"|\S+))/g;
  const attributes = [...given.matchAll(written)].map(([, attribute]) => attribute);
  const isPassword = name.startsWith('*');
  const word = words[0]?.includes('=') ? undefined : words[0];
  if (isPassword && word) attributes.push(`autocomplete="${word}"`);
  if (!isPassword && word) attributes.push(`type="${word}"`);
  return {
    label,
    name: name.replace('*', ''),
    kind: isPassword ? 'password' : 'text',
    attributes: attributes.map((attribute) => ` ${attribute}`).join(''),
    options: listed?.split(', '),
    what: what as CorpusInput['label'],
  };
}

function element({ name, kind, attributes, options }: Field, id: string, more: string, number: number): string {
  if (options)
    return `<select name="${name}" id="${id}s">${options.map((each) => `<option>${each}</option>`).join('')}</select>`;
  const type = kind === 'password' ? ' type="password"' : '';
  return `<input name="${name}" id="${id}" data-eid="i${number}"${type}${attributes}${more}>`;
}
