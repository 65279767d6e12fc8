import { Fragment } from "preact";

const separator = " · ";

/** A dot that stays on the line of the word before it. */
const dot = "\u00a0·";

/** Words in pieces, which dots part: no line begins with a dot, and `routine.css` keeps pieces whole. */
export const Pieces = ({ of }: { readonly of: string }) =>
  of.split(separator).map((piece, index, all) => (
    <Fragment key={index}>
      {index > 0 && " "}
      <span class="piece">
        {piece}
        {index < all.length - 1 && dot}
      </span>
    </Fragment>
  ));
