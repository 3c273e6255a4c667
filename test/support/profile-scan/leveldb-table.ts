import { unpackSnappy } from './snappy.ts';

const magic = Buffer.from('57fb808b247547db', 'hex');
const footer = 48;

interface Handle {
  offset: number;
  size: number;
}

/** The unpacked blocks of a LevelDB table (`.ldb`); none for a file that is no table. */
export function readTable(file: Buffer): Buffer[] {
  if (file.length < footer || !file.subarray(-8).equals(magic)) return [];
  const [, index] = readHandles(file.subarray(-footer), 2);
  const blocks = index ? handlesIn(readBlock(file, index)).map((handle) => readBlock(file, handle)) : [];
  return blocks;
}

/** A block, and after it one byte that says how it is packed. */
function readBlock(file: Buffer, { offset, size }: Handle): Buffer {
  const block = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unpackSnappy(block) : block;
}

/** The values of an index block are the places of the data blocks. */
function handlesIn(block: Buffer): Handle[] {
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
  const handles: Handle[] = [];
  for (let at = 0; at < end;) {
    const [, keyLength, valueLength, next] = readThree(block, at);
    at = next + keyLength;
    handles.push(...readHandles(block.subarray(at, at + valueLength), 1));
    at += valueLength;
  }
  return handles;
}

function readThree(block: Buffer, start: number): [shared: number, key: number, value: number, next: number] {
  const [shared, second] = readVarint(block, start);
  const [key, third] = readVarint(block, second);
  const [value, next] = readVarint(block, third);
  return [shared, key, value, next];
}

function readHandles(bytes: Buffer, count: number): Handle[] {
  const handles: Handle[] = [];
  for (let at = 0; handles.length < count;) {
    const [offset, middle] = readVarint(bytes, at);
    const [size, next] = readVarint(bytes, middle);
    handles.push({ offset, size });
    at = next;
  }
  return handles;
}

function readVarint(bytes: Buffer, start: number): [value: number, next: number] {
  let value = 0;
  for (let at = start, factor = 1; ; at += 1, factor *= 128) {
    const byte = bytes.readUInt8(at);
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return [value, at + 1];
  }
}
