import { asksToChoose } from './chosen.ts';
import type { FieldView, NamePlace, TextPlace } from './field-view.ts';
import { identifierMeanings, type Meaning, meaningsOf } from './meanings.ts';
import { saysBoth } from './short-words.ts';

const form = 'signUp signIn change forgot remember terms haveAccount new confirm current person';
const own = 'password new confirm current signUp signIn rules';

/** Which meanings are looked for in which place of the text. */
const textPlaces: Record<TextPlace, string> = {
  label: own,
  hint: 'rules forgot remember confirm',
  'label before': 'new current confirm',
  'label after': 'new confirm current',
  submit: 'signUp signIn change forgot new',
  button: 'signUp signIn change forgot',
  heading: 'signUp signIn change new forgot haveAccount',
  link: 'signUp signIn forgot terms haveAccount',
  text: `${form} rules`,
  title: 'signUp signIn change forgot new',
};

const namePlaces: Record<NamePlace, string> = {
  name: own,
  'name before': 'new current confirm',
  'name after': 'new confirm current',
  'form name': 'signUp signIn change new forgot',
  'other names': 'person signUp signIn terms captcha',
  address: 'signUp signIn change forgot',
  action: 'signUp signIn change forgot',
};

/** All places, each with the meanings asked of it. */
export const askedPlaces: Record<string, string> = { ...textPlaces, ...namePlaces };

/** Yes/no features such as "submit says signUp", for every place and meaning of the two tables. */
export function wordFeatures(view: FieldView): Set<string> {
  const found = new Set<string>();
  const look = (place: string, asked: string, said: Set<string>) => {
    for (const meaning of asked.split(' ')) if (said.has(meaning)) found.add(`${place} says ${meaning}`);
  };
  for (const [place, asked] of Object.entries(textPlaces))
    look(place, asked, saidAt(place, view.text[place as TextPlace]));
  for (const [place, asked] of Object.entries(namePlaces))
    look(place, asked, identifierMeanings(view.names[place as NamePlace]));
  return found;
}

/** What a text says, by its words and, where a few of them stand together, by the two that make one meaning. */
function saidAt(place: string, text: string): Set<string> {
  const said = meaningsOf(text);
  if (isOneOf('label heading submit title', place) && asksToChoose(text)) said.add('new');
  if (isOneOf('heading submit title', place) && saysBoth(text, 'create', 'account')) said.add('signUp');
  // "Save and sign in": what is pressed to set a password is no sign-in.
  if (isOneOf('submit button', place) && said.has('signIn') && saysBoth(text, 'signIn', 'save')) {
    if (!saysOnly(text, 'signIn', 'save')) said.delete('signIn');
    said.add('change');
  }
  return said;
}

const isOneOf = (places: string, place: string) => places.split(' ').includes(place);

/** Whether a part of the text says this and not that as well. */
const saysOnly = (text: string, meaning: Meaning, unless: Meaning) =>
  text.split(';').some((part) => {
    const said = meaningsOf(part);
    return said.has(meaning) && !said.has(unless);
  });
