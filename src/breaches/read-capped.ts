/** Bytes. Real answers are 35 to 80 KB; ten times that and more is not a range. */
export const largestBody = 1_000_000;

/** Reads a body as text, or `null` when it is larger than `largestBody`. Rejects as the stream does. */
export async function readCapped(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > largestBody) {
      reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
