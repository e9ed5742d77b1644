/** What a page hears of a widget. */

const TYPES = ['start', 'step', 'complete', 'restart', 'take'];

/** @returns a list that grows with every event: its name, and what it tells */
export function heard(target: EventTarget = document): readonly string[] {
  const events: string[] = [];
  for (const type of TYPES) {
    target.addEventListener(`cairn-${type}`, (event) => {
      const {detail} = event as CustomEvent<object | null>;
      events.push(detail ? `${type} ${JSON.stringify(detail)}` : type);
    });
  }
  return events;
}
