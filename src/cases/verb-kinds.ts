/** Letters of the registry: which kinds of things a verb goes with. Actors are told by their kind, other things by their list. */
const KINDS: Readonly<Record<string, readonly string[]>> = Object.freeze({
  P: ['person'],
  U: ['group'],
  O: ['organization', 'trade_union', 'media_outlet', 'ngo'],
  S: ['state'],
  G: ['government', 'public_body'],
  B: ['public_body'],
  C: ['court'],
  L: ['legislature'],
  I: ['intergovernmental_organization'],
  W: ['instruments'],
  E: ['events'],
  R: ['topics'],
  T: ['topics'],
});

/**
 * Reads which kinds of things an end of a verb mostly is.
 * @param codes letters of the registry, such as `S G`, each with an explanation behind a colon or none
 * @returns null where it may be anything
 */
export function readVerbKinds(codes: string | null): readonly string[] | null {
  const letters = (codes ?? 'any').replace(/:\S+/g, '').split(/\s+/).filter(Boolean);
  if (letters.some((letter) => KINDS[letter] === undefined)) return null;
  return [...new Set(letters.flatMap((letter) => KINDS[letter] ?? []))];
}
