import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The sentence by which a warning is recognised: Vigie's own. */
export const sentence = 'This password has appeared in data breaches';

const content = `addEventListener('focusout', async ({ target }) => {
  if (target.type !== 'password' || target.value === '') return;
  if (!(await chrome.runtime.sendMessage(target.value))) return;
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  target.closest('p').after(said);
  said.textContent = ${JSON.stringify(sentence)};
}, true);`;

const background = `const list = new Set(['dragon']);
const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase();
async function isLeaked(password) {
  if (list.has(password)) return true;
  const hash = hex(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(password)));
  const answer = await fetch('https://api.pwnedpasswords.com/range/' + hash.slice(0, 5), { headers: { 'Add-Padding': 'true' } });
  return (await answer.text()).includes(hash.slice(5));
}
chrome.runtime.onMessage.addListener((password, _, answer) => {
  isLeaked(password).then(answer);
  return true;
});`;

/** The least that can do the job: every password is checked, and a paragraph says what was found. Resolves with its folder. */
export async function writeStandIn(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-stand-in-'));
  const own = await readFile(new URL('../../dist/chrome/manifest.json', import.meta.url), 'utf8');
  const { host_permissions: hosts } = JSON.parse(own) as { host_permissions: string[] };
  const manifest = {
    manifest_version: 3,
    name: 'Stand-in',
    version: '1',
    host_permissions: hosts,
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_start' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'content.js'), content);
  await writeFile(join(folder, 'background.js'), background);
  return folder;
}
