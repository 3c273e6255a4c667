import { hashPassword } from '../../../../src/breaches/sha1.ts';
import type { Verdict } from '../../../../src/breaches/verdict.ts';
import type { FieldParts } from '../../../../src/background/checking/check-field.ts';
import { encodeList } from '../../../../src/common-passwords/encode-list.ts';
import { leading48Bits } from '../../../../src/common-passwords/list-format.ts';
import { LocalCheck } from '../../../../src/common-passwords/local-check.ts';
import { readLocalList, type LocalList } from '../../../../src/common-passwords/local-list.ts';
import { defaultSettings, type Settings } from '../../../../src/settings/settings.ts';
import { shop } from '../asking/rooms.ts';
import { sha1 } from '../../../support/default-list.ts';

/** A local list of `dragon` alone. */
export async function listOfDragon(): Promise<LocalList | 'damaged'> {
  return readLocalList(await encodeList({ ranked: [leading48Bits(sha1('dragon'))], lowerCase: [] }));
}

export interface Recorded extends FieldParts {
  /** Prefixes the service was asked for, and those among them that the sign-in service was. */
  asked: string[];
  askedOnSignIn: string[];
  spent: number;
}

/** The parts of a check, with a service that answers `verdict` and remembers nothing, and notes what it is asked. */
export function fieldParts(
  options: { settings?: Partial<Settings>; list?: () => Promise<LocalList | 'damaged'>; verdict?: Verdict } = {},
): Recorded {
  const asked: string[] = [];
  const askedOnSignIn: string[] = [];
  const service = {
    remembers: () => false,
    whyClosedOff: () => null,
    check: async ({ prefix }: { prefix: string }) => {
      asked.push(prefix);
      return { verdict: options.verdict ?? ({ kind: 'not-found' } as const), sent: true };
    },
  };
  const parts: Recorded = {
    settings: { ...defaultSettings, ...options.settings },
    siteIsOff: false,
    local: new LocalCheck(options.list ?? listOfDragon, async (text) => (await hashPassword(text)).digest),
    service,
    signInService: {
      ...service,
      check: async (hashed) => {
        askedOnSignIn.push(hashed.prefix);
        return service.check(hashed);
      },
    },
    spend: async () => {
      parts.spent += 1;
      return true;
    },
    room: shop,
    mayAskWhileTyping: () => true,
    mayFetch: async () => true,
    settingsAreKnown: () => true,
    asked,
    askedOnSignIn,
    spent: 0,
  };
  return parts;
}
