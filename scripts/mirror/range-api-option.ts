/** The variable that names an organisation's own mirror at build time. */
export const rangeApiVariable = 'VIGIE_RANGE_API';

/**
 * The address of the mirror that a build is for: https, the usual port, ending with `/range/`; `null` when none is
 * named. Throws, saying which rule is broken.
 */
export function mirrorFrom(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  const broken = whyNoMirror(value);
  if (broken !== null) {
    const error = new Error(
      `${rangeApiVariable}=${value} ${broken}. It takes an address such as https://pwned.example.org/range/`,
    );
    // Vite prints it, and no line of ours is at fault.
    error.stack = error.message;
    throw error;
  }
  return new URL(value).href;
}

function whyNoMirror(value: string): string | null {
  if (!URL.canParse(value)) return 'is no address';
  const { protocol, port, username, password, search, hash, pathname, hostname } = new URL(value);
  if (protocol !== 'https:') return 'does not begin with https://';
  if (username !== '' || password !== '') return 'carries a user name or password';
  if (search !== '' || hash !== '' || /[?#]/.test(value)) return 'has a query or a fragment';
  // Host permissions of Firefox know no ports.
  if (port !== '') return 'names a port';
  if (!/^[a-z\d.-]+$/.test(hostname)) return 'has no usual host name';
  return pathname.endsWith('/range/') ? null : 'does not end with /range/';
}
