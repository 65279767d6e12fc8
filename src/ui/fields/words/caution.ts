/** A warning about a value that is stored: it says what will follow. */
export interface Caution {
  /** The sentence; empty while there is nothing to say. */
  readonly words: string;
  /** The longest sentence that the field may have to say: it keeps room for it. */
  readonly room: string;
}
