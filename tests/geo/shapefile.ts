import { zipSync } from "fflate";

/** A square polygon with one attribute, for a shapefile made in a test (ESRI Shapefile Technical Description, 1998). */
export interface Square {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A zip with a .shp of square polygons and a .dbf with their codes in the attribute NISCODE. */
export function toZippedShapefile(squares: readonly Square[]): Uint8Array {
  return zipSync({ "grenzen.shp": toShp(squares), "grenzen.dbf": toDbf(squares), "grenzen.prj": new Uint8Array() });
}

const polygon = 5;
const ringOf = ({ x, y, size }: Square): readonly (readonly [number, number])[] => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];

function toShp(squares: readonly Square[]): Uint8Array {
  const contentLength = 44 + 4 + 5 * 16;
  const bytes = Buffer.alloc(100 + squares.length * (8 + contentLength));
  bytes.writeInt32BE(9994, 0);
  bytes.writeInt32BE(bytes.length / 2, 24);
  bytes.writeInt32LE(1000, 28);
  bytes.writeInt32LE(polygon, 32);
  squares.forEach((square, index) => {
    const at = 100 + index * (8 + contentLength);
    bytes.writeInt32BE(index + 1, at);
    bytes.writeInt32BE(contentLength / 2, at + 4);
    bytes.writeInt32LE(polygon, at + 8);
    const box = [square.x, square.y, square.x + square.size, square.y + square.size];
    box.forEach((value, position) => bytes.writeDoubleLE(value, at + 12 + position * 8));
    bytes.writeInt32LE(1, at + 44);
    bytes.writeInt32LE(5, at + 48);
    bytes.writeInt32LE(0, at + 52);
    ringOf(square).forEach(([x, y], position) => {
      bytes.writeDoubleLE(x, at + 56 + position * 16);
      bytes.writeDoubleLE(y, at + 64 + position * 16);
    });
  });
  return bytes;
}

function toDbf(squares: readonly Square[]): Uint8Array {
  const recordLength = 1 + 5;
  const headerLength = 32 + 32 + 1;
  const bytes = Buffer.alloc(headerLength + squares.length * recordLength + 1, 0);
  bytes.writeUInt8(3, 0);
  bytes.writeUInt32LE(squares.length, 4);
  bytes.writeUInt16LE(headerLength, 8);
  bytes.writeUInt16LE(recordLength, 10);
  bytes.write("NISCODE", 32, "latin1");
  bytes.write("C", 32 + 11, "latin1");
  bytes.writeUInt8(5, 32 + 16);
  bytes.writeUInt8(0x0d, 64);
  squares.forEach(({ code }, index) => bytes.write(` ${code}`, headerLength + index * recordLength, "latin1"));
  bytes.writeUInt8(0x1a, bytes.length - 1);
  return bytes;
}
