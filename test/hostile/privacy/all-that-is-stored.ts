/** Runs in a page: all that its origin keeps, and for one of the extension all of the extension's storage, as one text. */
export async function allThatIsStored(): Promise<string> {
  const { chrome } = globalThis as unknown as {
    chrome?: { storage?: Record<string, { get?: (all: null) => Promise<object> }> };
  };
  const areas: unknown[] = [];
  for (const name of ['local', 'session', 'sync', 'managed']) {
    areas.push(await chrome?.storage?.[name]?.get?.(null).catch(() => null));
  }
  const database = async (name: string): Promise<unknown> => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error(name)));
    });
    const stores: unknown[] = [];
    for (const store of opened.objectStoreNames) {
      const objects = opened.transaction(store).objectStore(store);
      for (const asked of [objects.getAllKeys(), objects.getAll()]) {
        await new Promise((resolve) => asked.addEventListener('success', resolve));
        stores.push([store, asked.result]);
      }
    }
    opened.close();
    return [name, stores];
  };
  const databases = await Promise.all((await indexedDB.databases()).map(({ name = '' }) => database(name)));
  const names = 'caches' in globalThis ? await caches.keys() : [];
  const cached = await Promise.all(
    names.map(async (name) => [name, (await (await caches.open(name)).keys()).map(({ url }) => url)]),
  );
  return JSON.stringify({
    areas,
    databases,
    cached,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookie: document.cookie,
    name: window.name,
    history: history.state as unknown,
    entries: performance.getEntries().map(({ name }) => name),
    page: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(globalThis),
  });
}
