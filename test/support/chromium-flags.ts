/** Whether a browser window could be shown to a person here. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return process.env.CI === undefined;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** Flags for a Chromium that loads the unpacked extension in `extension` and talks to nobody on its own. */
export function chromiumFlags({ extension, headless }: { extension?: string; headless: boolean }): string[] {
  const flags = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  if (headless) flags.push('--headless=new', '--disable-gpu');
  // Chromium's sandbox refuses to run as root, as in most containers.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  if (extension !== undefined) flags.push(`--disable-extensions-except=${extension}`, `--load-extension=${extension}`);
  return flags;
}
