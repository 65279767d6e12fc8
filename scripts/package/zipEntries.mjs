const headers = { local: 30, central: 46, end: 22 };

/** The size of a zip without comments, and what each file in it costs: its name and its bytes with both headers. */
export function zipEntries(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - headers.end;
  let at = view.getUint32(end + 16, true);
  const files = Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const [packed, nameLength] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true)];
    const start = at + headers.central;
    const name = new TextDecoder().decode(bytes.subarray(start, start + nameLength));
    at = start + nameLength;
    return { name, bytes: packed + headers.local + headers.central + 2 * nameLength };
  });
  return { zipped: bytes.length, files };
}
