/** One frame of an animation: a still WebP file and its duration. */
export interface Frame {
  readonly webp: Uint8Array;
  readonly ms: number;
}

const chunk = (name: string, ...parts: Uint8Array[]): Buffer => {
  const data = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.write(name, "latin1");
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
};

const int24 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 3);
  values.forEach((value, i) => {
    bytes.writeUIntLE(value, i * 3, 3);
  });
  return bytes;
};

/** The image data of a still WebP file: its `VP8 ` or `VP8L` chunk. */
function image(webp: Uint8Array): Buffer {
  const file = Buffer.from(webp);
  for (let at = 12; at < file.length; ) {
    const length = file.readUInt32LE(at + 4) + 8;
    const padded = length + (length % 2);
    if (file.toString("latin1", at, at + 3) === "VP8" && file[at + 3] !== 0x58)
      return file.subarray(at, at + padded);
    at += padded;
  }
  throw new Error("This is not a WebP file with an image in it.");
}

/**
 * Still WebP pictures of one size (pixels) as one animated WebP that repeats for ever. The container is described at
 * https://developers.google.com/speed/webp/docs/riff_container
 */
export function animate(frames: readonly Frame[], width: number, height: number): Buffer {
  const animation = 0x02;
  const size = int24(width - 1, height - 1);
  const parts = [
    chunk("VP8X", Buffer.from([animation, 0, 0, 0]), size),
    chunk("ANIM", Buffer.alloc(6)),
    ...frames.map(({ webp, ms }) =>
      chunk("ANMF", int24(0, 0), size, int24(ms), Buffer.from([0x02]), image(webp)),
    ),
  ];
  return chunk("RIFF", Buffer.from("WEBP", "latin1"), ...parts);
}
