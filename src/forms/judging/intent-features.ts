const spokenPlaces = ['submit', 'heading', 'title'];
const strongPlaces = [...spokenPlaces, 'address', 'action', 'form name'];

/**
 * What the places say together, where no single word can decide: whether the form speaks more for creating an account
 * or for signing in, and whether the label asks for the new password or for the current one.
 */
export function intentFeatures(words: Set<string>): string[] {
  const placesOf = (meaning: string) => strongPlaces.filter((place) => words.has(`${place} says ${meaning}`)).length;
  const difference = placesOf('signUp') - placesOf('signIn');
  const isToSignIn = spokenPlaces.some((place) => words.has(`${place} says signIn`)) && difference < 0;
  const saysNew = words.has('label says new');
  const saysCurrent = words.has('label says current');
  const isForNew = words.has('heading says new') || words.has('heading says change');
  const intents: [name: string, isTrue: boolean][] = [
    ['more signUp than signIn', difference > 0],
    ['more signIn than signUp', difference < 0],
    // "Sign in with your new password" asks for one that is there. Only what a person reads counts: WordPress lets
    // people choose a new password at `wp-login.php`.
    ['asks for a new one', saysNew && !saysCurrent && !isToSignIn],
    ['asks for the current one', (saysCurrent && !saysNew) || standsBeforeNew(words)],
    ['the form is for a new one', !saysCurrent && difference >= 0 && isForNew],
  ];
  return intents.flatMap(([name, isTrue]) => (isTrue ? name : []));
}

/** "Password", and then "New password": only the next label says which one this is. */
function standsBeforeNew(words: Set<string>): boolean {
  const others = ['label says new', 'label says confirm', 'name says new', 'label after says confirm'];
  return (
    words.has('label says password') &&
    words.has('label after says new') &&
    !others.some((feature) => words.has(feature))
  );
}
