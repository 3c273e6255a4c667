const spokenPlaces = ['submit', 'heading', 'title'];
const strongPlaces = [...spokenPlaces, 'address', 'action', 'form name'];

/**
 * What the places say together, where no single word can decide: whether the form speaks more for creating an account
 * or for signing in, and whether the label asks for the new password or for the current one.
 */
export function intentFeatures(words: Set<string>, isConfirmed = false): string[] {
  const says = (place: string, meaning: string) => words.has(`${place} says ${meaning}`);
  const speaks = (meaning: string) => spokenPlaces.some((place) => says(place, meaning));
  const isForNew = speaks('new') || speaks('change');
  // `class=login` around a form that says it is to reset a password.
  const counted = isForNew && !speaks('signIn') && !says('button', 'signIn') ? spokenPlaces : strongPlaces;
  const placesOf = (meaning: string) => counted.filter((place) => says(place, meaning)).length;
  const difference = placesOf('signUp') - placesOf('signIn');
  const isLoud = says('submit', 'signIn') || says('heading', 'signIn');
  const isToSignIn = difference < 0 && (isLoud || (says('title', 'signIn') && !isForNew));
  const isBelowNew = says('heading', 'new') || says('heading', 'change');
  const saysNew = words.has('label says new');
  const saysCurrent = words.has('label says current') || standsBeforeNew(words);
  const labelsConfirm = words.has('label says confirm') || words.has('label after says confirm');
  const mayBeNew = !saysCurrent && !isToSignIn && !words.has('autocomplete current-password');
  const intents: [name: string, isTrue: boolean][] = [
    ['more signUp than signIn', difference > 0],
    ['more signIn than signUp', difference < 0],
    // "Sign in with your new password" asks for one that is there. Only what a person reads counts: WordPress lets
    // people choose a new password at `wp-login.php`.
    ['asks for a new one', saysNew && !words.has('label says current') && !isToSignIn],
    ['asks for the current one', (words.has('label says current') && !saysNew) || standsBeforeNew(words)],
    ['the form is for a new one', !words.has('label says current') && difference >= 0 && isBelowNew],
    // A name that says so is not believed where one signs in: pages keep copies of what is typed.
    ['stands beside its confirmation', isConfirmed && (mayBeNew || labelsConfirm)],
    // "Choose a master password" above it. Beside an old one that need not be this one.
    ['the form tells to choose one', mayBeNew && speaks('new') && !words.has('first of three') && !hasCurrent(words)],
    ['says the rules of a new one', mayBeNew && !speaks('signIn') && words.has('rules of a new one')],
  ];
  return intents.flatMap(([name, isTrue]) => (isTrue ? name : []));
}

const hasCurrent = (words: Set<string>) =>
  words.has('label before says current') || words.has('name before says current') || words.has('name says current');

/** "Password", and then "New password": only the next label says which one this is. */
function standsBeforeNew(words: Set<string>): boolean {
  const others = ['label says new', 'label says confirm', 'name says new', 'label after says confirm'];
  return (
    words.has('label says password') &&
    words.has('label after says new') &&
    !others.some((feature) => words.has(feature))
  );
}
