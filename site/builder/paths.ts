/** Paths into a check, and copies of a check in which one place is changed. */
export type Step = string | number;
export type Steps = readonly Step[];

/** As the linter writes it: `questions[0].options[1].text`. */
export function pathOf(steps: Steps): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(step)) return `${path}[${JSON.stringify(step)}]`;
    return path ? `${path}.${step}` : step;
  }, '');
}

export function valueAt(value: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>(
    (inner, step) => (Object(inner) as Record<Step, unknown>)[step],
    value,
  );
}

/** @returns a copy with the value at the place; undefined takes the property away */
export function withValue(value: unknown, steps: Steps, next: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return next;
  const inner = withValue(valueAt(value, [step]), rest, next);
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? (value as readonly unknown[]) : [];
    if (inner === undefined) return list.filter((_, index) => index !== step);
    return step < list.length
      ? list.map((each, index) => (index === step ? inner : each))
      : [...list, inner];
  }
  const {[step]: _, ...others} = Object(value) as Record<string, unknown>;
  if (inner === undefined) return others;
  // What was there keeps its place in the file.
  return Object.hasOwn(Object(value) as object, step)
    ? {...(value as object), [step]: inner}
    : {...others, [step]: inner};
}
