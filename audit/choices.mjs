// What is chosen on a screen, and which words of it can be told from others.

/**
 * One choice of each group; the long words, for they can be told from others.
 * @param takeSecond whether it is the second longest this time
 * @returns places in the list
 */
export function chosenOf(choices, takeSecond) {
  const names = new Set(choices.map((choice) => choice.group));
  return [...names].map((name) => {
    const group = choices.filter((choice) => choice.group === name);
    const mild = group.filter(({label}) => !/^yes|listen/i.test(label));
    const [first = group[0], second = first] = mild.toSorted(
      (a, b) => b.label.length - a.label.length,
    );
    return choices.indexOf(takeSecond() ? second : first);
  });
}

/** Short texts are left out: they occur in any text. */
export function distinct(text) {
  return text.length > 5 ? [text] : [];
}
