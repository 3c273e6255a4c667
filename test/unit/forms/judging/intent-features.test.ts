import { expect, test } from 'vitest';
import { intentFeatures } from '../../../../src/forms/judging/intent-features.ts';

test.each([
  [['submit says signUp', 'heading says signUp', 'link says signIn'], ['more signUp than signIn']],
  [['title says signIn', 'submit says signIn', 'heading says signUp'], ['more signIn than signUp']],
  [['title says signIn', 'submit says signUp'], []],
  [['link says signUp', 'text says signIn'], []],
  [['label says new'], ['asks for a new one']],
  [['label says new', 'title says signIn', 'submit says signUp'], ['asks for a new one']],
  [['label says new', 'submit says signIn'], ['more signIn than signUp']],
  [
    ['label says new', 'action says signIn', 'address says signIn', 'form name says signIn'],
    ['more signIn than signUp', 'asks for a new one'],
  ],
  [['label says current'], ['asks for the current one']],
  [['label says password', 'label after says new'], ['asks for the current one']],
  [['label says password', 'label after says new', 'label after says confirm'], []],
  [['label says password', 'label after says new', 'label says confirm'], []],
  [['label says password', 'label after says new', 'name says new'], []],
  [['label after says new'], []],
  [['label says current', 'label says new'], []],
  [['heading says new'], ['the form is for a new one', 'the form tells to choose one']],
  [['heading says new', 'first of three'], ['the form is for a new one']],
  [['heading says new', 'label before says current'], ['the form is for a new one']],
  [['heading says new', 'autocomplete current-password'], ['the form is for a new one']],
  [
    ['heading says new', 'title says signIn', 'form name says signIn'],
    ['more signIn than signUp', 'the form tells to choose one'],
  ],
  [['heading says change', 'form name says signIn', 'address says signIn'], ['the form is for a new one']],
  [['rules of a new one'], ['says the rules of a new one']],
  [['rules of a new one', 'submit says signIn'], ['more signIn than signUp']],
  [['heading says change'], ['the form is for a new one']],
  [['heading says change', 'submit says signIn'], ['more signIn than signUp']],
  [['heading says change', 'label says current'], ['asks for the current one']],
])('%j: %j', (words, features) => {
  expect(intentFeatures(new Set(words))).toEqual(features);
});
