import { expect, test } from 'vitest';
import { intentFeatures } from '../../../src/forms/intent-features.ts';

test.each([
  [['submit says signUp', 'heading says signUp', 'link says signIn'], ['more signUp than signIn']],
  [['title says signIn', 'submit says signIn', 'heading says signUp'], ['more signIn than signUp']],
  [['title says signIn', 'submit says signUp'], []],
  [['link says signUp', 'text says signIn'], []],
])('%j: %j', (words, features) => {
  expect(intentFeatures(new Set(words))).toEqual(features);
});
