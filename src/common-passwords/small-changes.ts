/** The letters a digit or symbol commonly stands for. Several: each is tried. */
const swaps: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '8': 'b',
  '3': 'e',
  '9': 'g',
  '1': 'il',
  '!': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
};

/** At each end: what people add to satisfy a rule ("one digit, one symbol"), and attackers try first. */
const maxCut = 3;

/** Longer than any of the 100,000 most common with six more characters: nothing to look for. */
const maxLength = 40;

/** More different swaps than this are tried all at once or not at all: each one more would double the forms. */
const maxSwapsTriedApart = 4;

/** Each form costs a hash, some 15 to 30 microseconds: at most 8 ms for the strangest value. Least changed first. */
const maxForms = 256;

/**
 * The leaked passwords of which `password` would be a small change, in lower case: with up to three digits or symbols
 * cut off at each end, and digits and symbols read as the letters they commonly stand for. A value in lower case is among
 * them: it may be a small change of a password with capitals.
 */
export function formsBehind(password: string): Set<string> {
  const forms = new Set<string>();
  const text = Array.from(password.toLowerCase());
  if (text.length > maxLength) return forms;
  for (const core of cores(text)) {
    for (const form of swapped(core)) {
      if (forms.size === maxForms) return forms;
      forms.add(form);
    }
  }
  return forms;
}

const isLetter = (character: string) => /\p{L}/u.test(character);
const isDigit = (character: string) => character >= '0' && character <= '9';

const canCut = (character: string | undefined) => character !== undefined && !isLetter(character);

/** `text` without up to three digits or symbols at each end; the least cut first. */
function cores(text: string[]): string[] {
  const found: { core: string; cut: number }[] = [];
  for (let start = 0; start <= maxCut && (start === 0 || canCut(text[start - 1])); start++) {
    for (let cut = 0; cut <= maxCut && (cut === 0 || canCut(text.at(-cut))); cut++) {
      const core = text.slice(start, text.length - cut);
      const removed = [...text.slice(0, start), ...text.slice(text.length - cut)];
      if (isRecognisable(core, removed)) found.push({ core: core.join(''), cut: start + cut });
    }
  }
  return found.toSorted((a, b) => a.cut - b.cut).map(({ core }) => core);
}

/**
 * Whether a core says something about the value. Nearly every short string is a common password (4 of 10 four-digit
 * numbers are), so it must be long enough; and digits cut from digits are just another number (a sixtieth of the
 * six-digit ones are common), so there at most three may go in all, and six must stay.
 */
function isRecognisable(core: string[], removed: string[]): boolean {
  if (removed.length === 0) return true;
  if (core.length < 4) return false;
  if (core.some((character) => !isDigit(character)) || !removed.some((character) => isDigit(character))) return true;
  return core.length >= 6 && removed.length <= maxCut;
}

/** `core` with each choice of its swaps undone; a character is read the same way wherever it stands. */
function swapped(core: string): string[] {
  // A number is a number: without any letter, digits stand for none.
  if (!isLetter(core)) return [core];
  const present = Object.keys(swaps).filter((character) => core.includes(character));
  const apart = present.length <= maxSwapsTriedApart;
  let readings: Record<string, string>[] = [{}];
  for (const character of present) {
    const undone = Array.from(swaps[character] ?? '').flatMap((letter) =>
      readings.map((reading) => ({ ...reading, [character]: letter })),
    );
    readings = apart ? [...readings, ...undone] : undone;
  }
  const forms = readings.map((reading) => Array.from(core, (character) => reading[character] ?? character).join(''));
  return apart ? forms : [core, ...forms];
}
