const strongPlaces = ['submit', 'heading', 'title', 'address', 'action', 'form name'];

/**
 * Whether the form speaks more for creating an account or for signing in: where both are said, the number of places
 * decides, and no single word can.
 */
export function intentFeatures(words: Set<string>): string[] {
  const placesOf = (meaning: string) => strongPlaces.filter((place) => words.has(`${place} says ${meaning}`)).length;
  const difference = placesOf('signUp') - placesOf('signIn');
  if (difference === 0) return [];
  return [difference > 0 ? 'more signUp than signIn' : 'more signIn than signUp'];
}
