/**
 * The size in pixels of a PNG file, and whether it has transparent parts: an alpha channel, or a palette with them. Format:
 * https://www.w3.org/TR/png-3/#11IHDR
 */
export function pngFormat(png: Uint8Array): { width: number; height: number; hasAlpha: boolean } {
  const header = Buffer.from(png.subarray(0, 26));
  if (header.toString("latin1", 12, 16) !== "IHDR") throw new Error("This is not a PNG file.");
  const colourType = header.readUInt8(25);
  // A transparent palette stands in a chunk of its own, before the pixels.
  const beforePixels = Buffer.from(png).toString("latin1").split("IDAT")[0] ?? "";
  return {
    width: header.readUInt32BE(16),
    height: header.readUInt32BE(20),
    hasAlpha: (colourType & 4) !== 0 || beforePixels.includes("tRNS"),
  };
}
