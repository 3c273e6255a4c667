import { expect, test } from 'vitest';
import { changesOf } from '../../../../scripts/package/changes-of.ts';

const changelog = `# Changelog

How to read it.

## 1.2.0 - 2027-01-31

### Added
* One thing,
  said on two lines.

### Fixed
* Another.

## 1.1.1

* A third.

## 1.1.0
## Unreleased
`;

test('the part of a version is what stands below its heading, to the next', () => {
  expect(changesOf(changelog, '1.2.0')).toBe('### Added\n* One thing,\n  said on two lines.\n\n### Fixed\n* Another.');
  expect(changesOf(changelog, '1.1.1')).toBe('* A third.');
});

test('a version without a part, or with an empty one, has none', () => {
  expect(changesOf(changelog, '1.1')).toBeNull();
  expect(changesOf(changelog, '1.1.0')).toBeNull();
  expect(changesOf(changelog, '1.2.0 ')).toBeNull();
  expect(changesOf(changelog, '.*')).toBeNull();
  expect(changesOf('', '1.2.0')).toBeNull();
});
