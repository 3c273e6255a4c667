/** The defaults are the schema: a stored field of another type, or out of range, falls back alone. */
export const defaultSettings = {
  warnNew: true,
  warnSignIn: true,
  askServiceOnSignIn: false,
  warnNearMisses: true,
  showEveryAnswer: false,
  holdForm: false,
  workOffline: false,
  /** Appearances in breaches; a whole number from 1 to `maxWarnFrom`. */
  warnFrom: 1,
};
export type Settings = typeof defaultSettings;
export type Switch = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

export const maxWarnFrom = 1_000_000_000;

/** Reads whatever the storage held, field by field. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const settings = { ...defaultSettings };
  if (typeof stored !== 'object' || stored === null) return settings;
  for (const [key, value] of Object.entries(stored)) {
    if (!Object.hasOwn(settings, key)) continue;
    if (key === 'warnFrom') {
      if (isWarnFrom(value)) settings.warnFrom = value;
    } else if (typeof value === 'boolean') settings[key as Switch] = value;
  }
  return settings;
}

export function isWarnFrom(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= maxWarnFrom;
}
