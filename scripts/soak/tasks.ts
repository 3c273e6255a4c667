import { nearMissTitle } from '../../test/support/found-title.ts';
import { seededRandom } from '../../test/support/seeded-random.ts';

/** Who is to answer: the list on this device, or the service (or the memory of what it answered). */
export type Way = 'common' | 'near-miss' | 'leaked' | 'clean';

/** A password to be typed, and what a person may be told of it. */
export interface Task {
  way: Way;
  password: string;
  /** The right answer, as it reads. */
  answer: string;
}

export const tooMany = 'Too many checks in a short time.';
const tiers = [100, 1_000, 10_000, 100_000, 1_000_000];
const number = new Intl.NumberFormat('en');

/** What the service alone knows of this person's passwords, with its counts. Few: some are typed again and again. */
export function leaksOf(person: number): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`kittiwake-ledge-${person}-${n}`, 1_000 + 100 * person + n]),
  );
}

function rankOf(among: number): string {
  return among === 1_000_000 ? 'on the list of the million' : `one of the ${number.format(among)}`;
}

export interface Drawing {
  /** The passwords of the list, the most common first. */
  words: string[];
  person: number;
  seed: number;
  /** Nothing that the service would be asked about. */
  localOnly: boolean;
}

/**
 * Draws passwords without end. Local ones and others by turns, so that no answer reads as the one before it: a warning
 * that was left standing is not taken for the next.
 */
export function taskDrawer({ words, person, seed, localOnly }: Drawing): () => Task {
  const random = seededRandom(seed + person);
  const known = new Set(words);
  const plain = words.slice(0, 20_000).filter((word) => /^[a-z]{6,12}$/.test(word));
  const leaked = Object.entries(leaksOf(person));
  let drawn = 0;

  function common(): Task {
    const tier = random(tiers.length);
    const from = tiers[tier - 1] ?? 0;
    const among = tiers[tier] ?? 0;
    const rank = from + random(Math.min(among, words.length) - from);
    return {
      way: 'common',
      password: words[rank] ?? '',
      answer: `${rankOf(among)} most common leaked passwords`,
    };
  }

  function nearMiss(): Task {
    const word = plain[random(plain.length)] ?? '';
    const password = `${word[0]?.toUpperCase()}${word.slice(1)}${random(10)}?`;
    if (known.has(password)) return nearMiss();
    return { way: 'near-miss', password, answer: nearMissTitle };
  }

  function fromService(): Task {
    const [password, times] = leaked[random(leaked.length)] ?? ['', 0];
    if (random(2) === 0) return { way: 'leaked', password, answer: `It was seen ${number.format(times)} times` };
    return {
      way: 'clean',
      password: `quiet skerries ${person} ${drawn} ${random(1_000_000)}`,
      answer: 'Not found in known breaches',
    };
  }

  return () => {
    drawn += 1;
    if (localOnly) return drawn % 2 === 0 ? common() : nearMiss();
    if (drawn % 2 === 0) return fromService();
    return random(2) === 0 ? common() : nearMiss();
  };
}
