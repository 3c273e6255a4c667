const strongPlaces = ['submit', 'heading', 'title', 'address', 'action', 'form name'];

/**
 * What the places say together, where no single word can decide: whether the form speaks more for creating an account
 * or for signing in, and whether the label asks for the new password or for the current one.
 */
export function intentFeatures(words: Set<string>): string[] {
  const placesOf = (meaning: string) => strongPlaces.filter((place) => words.has(`${place} says ${meaning}`)).length;
  const difference = placesOf('signUp') - placesOf('signIn');
  const saysNew = words.has('label says new');
  const saysCurrent = words.has('label says current');
  const isForNew = words.has('heading says new') || words.has('heading says change');
  const intents: [name: string, isTrue: boolean][] = [
    ['more signUp than signIn', difference > 0],
    ['more signIn than signUp', difference < 0],
    // "Sign in with your new password" asks for one that is there.
    ['asks for a new one', saysNew && !saysCurrent && difference >= 0],
    ['asks for the current one', saysCurrent && !saysNew],
    ['the form is for a new one', !saysCurrent && difference >= 0 && isForNew],
  ];
  return intents.flatMap(([name, isTrue]) => (isTrue ? name : []));
}
