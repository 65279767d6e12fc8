import { useEffect, useState } from "preact/hooks";
import { afterPaint } from "./afterPaint.ts";

/** Whether the page has drawn a frame since the component is there. A page out of sight draws none, and need not wait for one. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(document.hidden);
  useEffect(() => void afterPaint().then(() => setPainted(true)), []);
  return isPainted;
}
