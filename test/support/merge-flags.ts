const merged = ['--host-resolver-rules', '--ignore-certificate-errors-spki-list'];

/** Chromium keeps the last of two equal flags only; those that hold lists are joined instead. */
export function mergeFlags(flags: string[]): string[] {
  const lists = merged.map((name) => {
    const values = flags.filter((flag) => flag.startsWith(`${name}=`)).map((flag) => flag.slice(name.length + 1));
    return values.length ? [`${name}=${values.join(',')}`] : [];
  });
  return [...flags.filter((flag) => !merged.some((name) => flag.startsWith(`${name}=`))), ...lists.flat()];
}
