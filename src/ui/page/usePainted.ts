import { useEffect, useState } from "preact/hooks";
import { afterPaint } from "./afterPaint.ts";

/** Whether the page has drawn a frame since the component is there. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => void afterPaint().then(() => setPainted(true)), []);
  return isPainted;
}
