/** The same answers, each worked out when first asked for and kept for as long as what was asked about. */
export const remembering = <Asked extends object, Answer extends object>(
  work: (asked: Asked) => Answer,
): ((asked: Asked) => Answer) => {
  const known = new WeakMap<Asked, Answer>();
  return (asked) => {
    const before = known.get(asked);
    if (before) return before;
    const answer = work(asked);
    known.set(asked, answer);
    return answer;
  };
};
