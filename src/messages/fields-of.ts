/** The fields of what arrived or was stored, to be checked one by one; of what is no object, none. Never throws. */
export function fieldsOf(raw: unknown): Record<string, unknown> {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
}
