/** How the gallery shows a state, read from its address. */
export interface View {
  readonly theme: string | null;
  readonly rightToLeft: boolean;
  readonly long: boolean;
  /** The type size: 1 is the default, 2 is what WCAG asks for. */
  readonly zoom: number;
  /** How long a routine plays before it stands still, in place of the state's own time. */
  readonly playedMs: number | null;
}

/** Reads `theme=dark&dir=rtl&text=long&zoom=2&played=2600`. */
export const readView = (query: URLSearchParams): View => ({
  theme: query.get("theme"),
  rightToLeft: query.get("dir") === "rtl",
  long: query.get("text") === "long",
  zoom: Number(query.get("zoom") ?? 1),
  playedMs: query.has("played") ? Number(query.get("played")) : null,
});
