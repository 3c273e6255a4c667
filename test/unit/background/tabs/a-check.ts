import type { FieldCheck } from '../../../../src/background/tabs/tab-checks.ts';

export const noon = Date.UTC(2026, 10, 22, 12);

/** Of a field of shop.test, at noon, that was not found. */
export function check(more: Partial<FieldCheck> = {}): FieldCheck {
  const asker = '0 https://shop.test';
  return {
    verdict: { kind: 'not-found' },
    sent: 'AAAAA',
    site: 'shop.test',
    asker,
    field: '0/new',
    page: 'shop.test',
    at: noon,
    ...more,
  };
}
