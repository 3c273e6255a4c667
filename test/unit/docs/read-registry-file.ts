interface Key {
  [name: string]: string | number | Key;
}

/** What a file for the Windows registry writes below a key, as a tree. Throws on a line that it does not know. */
export function readRegistryFile(text: string, below: string): Key {
  const [version, ...lines] = text.split(/\r?\n/);
  if (version !== 'Windows Registry Editor Version 5.00') throw new Error(`No registry file: ${version}`);
  const tree: Key = {};
  let key = tree;
  for (const line of lines) {
    const [, path] = /^\[(.*)\]$/.exec(line) ?? [];
    const [, name = '', string, hex = ''] = /^"(\w+)"=(?:"([^"\\]*)"|dword:([\da-f]{8}))$/.exec(line) ?? [];
    if (path?.startsWith(`${below}\\`)) key = keyAt(tree, path.slice(below.length + 1).split('\\'));
    else if (name !== '') key[name] = string ?? Number.parseInt(hex, 16);
    else if (line !== '' && !line.startsWith(';')) throw new Error(`What is this line? ${line}`);
  }
  return tree;
}

function keyAt(tree: Key, path: string[]): Key {
  return path.reduce((key, name) => (key[name] ??= {}) as Key, tree);
}
