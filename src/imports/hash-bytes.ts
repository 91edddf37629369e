const encoder = new TextEncoder();

/**
 * Sixteen hexadecimal digits that tell contents apart: two 32-bit FNV-style sums over words of four bytes. Good for knowing a
 * file again; no protection against somebody who wants two files to look the same. (`crypto.subtle` is missing on plain http.)
 */
export function hashBytes(bytes: Uint8Array, salt = ""): string {
  let a = 0x811c9dc5 ^ bytes.length;
  let b = 0x9747b28c;
  const mix = (word: number): void => {
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul(b ^ ((word << 13) | (word >>> 19)), 0x85ebca6b) ^ (a >>> 15);
  };
  for (const byte of encoder.encode(salt)) mix(byte);
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >>> 2);
  for (let i = 0; i < words.length; i++) mix(words[i] as number);
  for (let i = words.length * 4; i < aligned.length; i++) mix(aligned[i] as number);
  return [a, b].map((sum) => (finish(sum) >>> 0).toString(16).padStart(8, "0")).join("");
}

function finish(sum: number): number {
  const mixed = Math.imul(sum ^ (sum >>> 16), 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}
