import { readFileSync } from "node:fs";

/** The address of a picture that needs no file. */
export const dataAddress = (type: string, content: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(content).toString("base64")}`;

/** The address of Limber's mark. */
export const mark = dataAddress("image/svg+xml", readFileSync("icons/limber.svg"));
