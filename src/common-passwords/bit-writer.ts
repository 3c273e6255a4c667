/** Appends bits, the most significant first, to bytes that grow as needed. */
export class BitWriter {
  #bytes = new Uint8Array(1024);
  /** How many bits have been written. */
  length = 0;

  /** The low `width` bits of `value`; `width` is at most 31. */
  write(value: number, width: number): void {
    this.#reserve(width);
    for (let bit = width - 1; bit >= 0; bit--) {
      if ((value >>> bit) & 1) this.#set(this.length);
      this.length++;
    }
  }

  /** `count` zeros, then a one. */
  writeUnary(count: number): void {
    this.#reserve(count + 1);
    this.length += count;
    this.#set(this.length++);
  }

  /** What was written, the last byte filled up with zeros. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, Math.ceil(this.length / 8));
  }

  #set(at: number): void {
    const byte = at >>> 3;
    this.#bytes[byte] = (this.#bytes[byte] ?? 0) | (0x80 >>> (at & 7));
  }

  #reserve(bits: number): void {
    const needed = Math.ceil((this.length + bits) / 8);
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}
