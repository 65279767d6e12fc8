import { Fragment } from "preact";

const separator = " · ";

/** Words in pieces, which dots part: no line begins with a dot, and `routine.css` keeps pieces whole. */
export const Pieces = ({ of }: { readonly of: string }) =>
  of.split(separator).map((piece, index, all) => (
    <Fragment key={index}>
      <span class="piece">{index < all.length - 1 ? `${piece}\u00a0·` : piece}</span>{" "}
    </Fragment>
  ));
