import { foundTitle } from '../support/found-title.ts';
import { serviceHost } from '../support/range-server.ts';
import { writeExtension } from './write-extension.ts';

const content = `addEventListener('focusout', async ({ target }) => {
  if (target.type !== 'password' || target.value === '') return;
  if (!(await chrome.runtime.sendMessage(target.value))) return;
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  target.closest('p').after(said);
  said.textContent = ${JSON.stringify(foundTitle)};
}, true);`;

const background = `const list = new Set(['dragon']);
const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase();
async function isLeaked(password) {
  if (list.has(password)) return true;
  const hash = hex(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(password)));
  const answer = await fetch('https://${serviceHost}/range/' + hash.slice(0, 5), { headers: { 'Add-Padding': 'true' } });
  return (await answer.text()).includes(hash.slice(5));
}
chrome.runtime.onMessage.addListener((password, _, answer) => {
  isLeaked(password).then(answer);
  return true;
});`;

/** The least that can do the job: every password is checked, and a paragraph says what was found. Resolves with its folder. */
export function writeStandIn(): Promise<string> {
  return writeExtension(
    'stand-in',
    ({ host_permissions }) => ({
      host_permissions,
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_start' }],
    }),
    { 'content.js': content, 'background.js': background },
  );
}
