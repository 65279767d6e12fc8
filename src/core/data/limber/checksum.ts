/**
 * The FNV-1a checksum of a text: 8 hexadecimal digits. It tells damage, not malice: two texts that differ in one character
 * never share it.
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, "0");
}
