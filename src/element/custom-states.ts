/** Custom states: what `:state(…)` selects. */
import type {ViewState} from '../context/view.js';

const STATES: readonly ViewState[] = ['asking', 'complete'];

export function showState({states}: ElementInternals, state: ViewState | undefined): void {
  for (const each of STATES) {
    try {
      states[each === state ? 'add' : 'delete'](each);
    } catch {
      // Browsers from before 2024 have no custom states, or other names for them; only the look depends on it.
    }
  }
}
