import { vi } from 'vitest';

// A unit test that reaches out by accident fails instead of asking the real service.
vi.stubGlobal('fetch', () => {
  throw new Error('A unit test must not use the network: pass in a fetch of its own.');
});
