/** What the service and its mirrors call a range: anything else is somebody else's answer. */
const rangeTypes = new Set(['text/plain', 'application/octet-stream']);

/** Whether a body under this `Content-Type` header may be a range. No header is as good as a right one. */
export function mayBeRange(contentType: string | null): boolean {
  const [type = ''] = (contentType ?? '').toLowerCase().split(';');
  return type.trim() === '' || rangeTypes.has(type.trim());
}
