import {useCallback, useState} from 'react';
import type {CairnSelfCheck, CairnStepEvent} from 'cairn-widgets';
import type {} from 'cairn-widgets/types/react';
import 'cairn-widgets/self-check.js';

/** Listens by a `ref`: `oncairn-step` is deaf until the first rendering after hydration, https://github.com/react/react/issues/35446. */
export function App() {
  const [shown, show] = useState(true);
  const [time, pass] = useState(1);
  const [heard, hear] = useState('');
  const listen = useCallback((widget: CairnSelfCheck | null) => {
    const step = ({detail}: CairnStepEvent) =>
      hear(`${detail.step} of ${detail.of} on level ${widget?.headingLevel}`);
    widget?.addEventListener('cairn-step', step);
    return () => widget?.removeEventListener('cairn-step', step);
  }, []);
  return (
    <>
      <button onClick={() => pass(time + 1)}>Pass time</button>
      <button onClick={() => show(!shown)}>Show or hide</button>
      <output>{heard}</output>
      {shown && (
        <cairn-self-check
          class={`time-${time}`}
          region="GB"
          heading={`Time ${time}`}
          heading-level={3}
          no-intro
          ctaLabel={time > 1 ? 'Find a therapist' : undefined}
          style={{'--cairn-accent': 'rgb(1 2 3)'}}
          ref={listen}
          suppressHydrationWarning
        >
          <p>Until the script is there.</p>
        </cairn-self-check>
      )}
    </>
  );
}
