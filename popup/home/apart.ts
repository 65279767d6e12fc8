/** Places in ascending order, moved as little as needed so that neighbours lie `gap` apart, between `from` and `to`; closer where too many. */
export function apart(places: readonly number[], gap: number, from: number, to: number): readonly number[] {
  const least = Math.min(gap, (to - from) / Math.max(1, places.length - 1));
  let before = from - least;
  const pushed = places.map(place => {
    before = Math.max(place, before + least);
    return before;
  });
  let after = to + least;
  return pushed
    .toReversed()
    .map(place => {
      after = Math.min(place, after - least);
      return after;
    })
    .toReversed();
}
