import { toDatasetId, type Dataset, type DatasetColumn } from "../domain/dataset.ts";
import { listOf, number, oneOf, record, text } from "./json-shape.ts";

/**
 * A dataset as bytes: the length of a header as 32 bits, the header as JSON (texts and labels), then the numbers as they
 * lie in memory (little-endian), each array aligned to eight bytes. On disk all of it is gzipped (`dataset-gzip.ts`).
 */
const header = record({
  version: oneOf(1),
  id: text,
  file: text,
  length: number,
  columns: listOf(
    record({
      name: text,
      role: oneOf("dimension", "attribute"),
      labels: listOf(text),
      bits: oneOf(8, 16, 32),
    }),
  ),
  sheetNames: listOf(text),
  preamble: listOf(text),
  footer: listOf(text),
});

type Numbers = Float64Array | Uint32Array | Uint16Array | Uint8Array;

/** The bytes of a dataset, the same for the same dataset on every machine. */
export function encodeUnzipped(dataset: Dataset): Uint8Array {
  const columns = dataset.columns.map(({ name, role, labels, codes }) => {
    const bits = labels.length <= 0xff ? 8 : labels.length <= 0xffff ? 16 : 32;
    return { head: { name, role, labels, bits } as const, codes: narrow(codes, bits) };
  });
  const head = {
    version: 1,
    id: dataset.id,
    file: dataset.file,
    length: dataset.length,
    columns: columns.map((column) => column.head),
    sheetNames: dataset.sheetNames,
    preamble: dataset.preamble,
    footer: dataset.footer,
  };
  const arrays: readonly Numbers[] = [
    dataset.values,
    dataset.sourceRows,
    dataset.sourceColumns,
    dataset.statuses,
    dataset.totals,
    dataset.sheets,
    ...columns.map(({ codes }) => codes),
  ];
  const written = new TextEncoder().encode(JSON.stringify(head));
  const starts: number[] = [];
  let size = align(4 + written.length);
  for (const array of arrays) {
    starts.push(size);
    size = align(size + array.byteLength);
  }
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, written.length, true);
  bytes.set(written, 4);
  arrays.forEach((array, index) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), starts[index] ?? 0);
  });
  return bytes;
}

/** The dataset behind these bytes. Throws when they are not what {@link encodeUnzipped} writes: they are our own files. */
export function decodeUnzipped(bytes: Uint8Array): Dataset {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const textLength = new DataView(aligned.buffer, aligned.byteOffset).getUint32(0, true);
  const json: unknown = JSON.parse(new TextDecoder().decode(aligned.subarray(4, 4 + textLength)));
  const head = header(json);
  const { length } = head;
  let at = align(4 + textLength);
  const take = (bytesEach: number): { readonly buffer: ArrayBufferLike; readonly start: number } => {
    const start = aligned.byteOffset + at;
    at = align(at + length * bytesEach);
    if (at > align(aligned.byteLength)) throw new Error(`${head.file}: the data end too early`);
    return { buffer: aligned.buffer, start };
  };
  const bytes8 = (): Uint8Array => toArray(Uint8Array, take(1), length);
  const bytes16 = (): Uint16Array => toArray(Uint16Array, take(2), length);
  const bytes32 = (): Uint32Array => toArray(Uint32Array, take(4), length);
  const values = toArray(Float64Array, take(8), length);
  const sourceRows = bytes32();
  const sourceColumns = bytes16();
  const statuses = bytes8();
  const totals = bytes8();
  const sheets = bytes8();
  const columns: readonly DatasetColumn[] = head.columns.map(({ name, role, labels, bits }) => ({
    name,
    role,
    labels,
    codes: bits === 8 ? Uint16Array.from(bytes8()) : bits === 16 ? bytes16() : bytes32(),
  }));
  return {
    id: toDatasetId(head.id),
    file: head.file,
    length,
    columns,
    values,
    statuses,
    totals,
    sheetNames: head.sheetNames,
    sheets,
    sourceRows,
    sourceColumns,
    preamble: head.preamble,
    footer: head.footer,
  };
}

function toArray<T>(
  Kind: new (buffer: ArrayBufferLike, start: number, length: number) => T,
  { buffer, start }: { readonly buffer: ArrayBufferLike; readonly start: number },
  length: number,
): T {
  return new Kind(buffer, start, length);
}

function narrow(codes: Uint16Array | Uint32Array, bits: 8 | 16 | 32): Numbers {
  if (bits === 8) return Uint8Array.from(codes);
  return bits === 16 ? Uint16Array.from(codes) : Uint32Array.from(codes);
}

function align(size: number): number {
  return Math.ceil(size / 8) * 8;
}
