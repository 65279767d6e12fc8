/** How the gallery shows a state, read from its address. */
export interface View {
  readonly theme: string | null;
  /** The tag of a language of `_locales`, or of the pseudo-language. */
  readonly language: string;
  /** The type size: 1 is the default, 2 is what WCAG asks for. */
  readonly zoom: number;
  /** How long a routine plays before it stands still, in place of the state's own time. */
  readonly playedMs: number | null;
}

/** Reads `theme=dark&language=pt-BR&zoom=2&played=2600`. */
export const readView = (query: URLSearchParams): View => ({
  theme: query.get("theme"),
  language: query.get("language") ?? "en",
  zoom: Number(query.get("zoom") ?? 1),
  playedMs: query.has("played") ? Number(query.get("played")) : null,
});
