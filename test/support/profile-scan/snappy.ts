/** Unpacks a raw Snappy block, as LevelDB and Firefox's IndexedDB store values. Throws where it is none. */
export function unpackSnappy(packed: Buffer): Buffer {
  let at = 0;
  let size = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = packed.readUInt8(at++);
    size |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  const out = Buffer.alloc(size);
  let end = 0;
  while (at < packed.length) {
    const tag = packed.readUInt8(at++);
    if ((tag & 3) === 0) {
      let length = (tag >> 2) + 1;
      if (length > 60) {
        const bytes = length - 60;
        length = packed.readUIntLE(at, bytes) + 1;
        at += bytes;
      }
      end += packed.copy(out, end, at, (at += length));
    } else {
      const { length, offset, next } = readCopy(packed, tag, at);
      at = next;
      if (offset === 0 || offset > end) throw new RangeError('A copy from before the beginning.');
      // Byte by byte: a copy may overlap itself.
      for (const stop = end + length; end < stop; end += 1) out[end] = out[end - offset] ?? 0;
    }
  }
  if (end !== size) throw new RangeError('Not as long as it says.');
  return out;
}

function readCopy(packed: Buffer, tag: number, at: number): { length: number; offset: number; next: number } {
  switch (tag & 3) {
    case 1:
      return { length: ((tag >> 2) & 7) + 4, offset: ((tag >> 5) << 8) | packed.readUInt8(at), next: at + 1 };
    case 2:
      return { length: (tag >> 2) + 1, offset: packed.readUInt16LE(at), next: at + 2 };
    default:
      return { length: (tag >> 2) + 1, offset: packed.readUInt32LE(at), next: at + 4 };
  }
}
