import { expect, test } from 'vitest';
import { mayBeRange } from '../../../src/breaches/range-type.ts';

test.each([
  null,
  '',
  'text/plain',
  'Text/Plain; charset=utf-8',
  'text/plain;charset=UTF-8',
  ' application/octet-stream',
  ' ; charset=utf-8',
])('%j may be a range', (type) => expect(mayBeRange(type)).toBe(true));

test.each(['text/html', 'text/html; text/plain', 'application/json', 'image/png', 'text/plainer', 'text'])(
  '%j is somebody else’s answer',
  (type) => expect(mayBeRange(type)).toBe(false),
);
