import {useEffect, useRef, useState} from 'react';
import type {CairnSelfCheck, CairnStepEvent} from 'cairn-widgets';
import type {} from 'cairn-widgets/types/react18';
import 'cairn-widgets/self-check.js';

export function App({shown: atFirst}: {shown: boolean}) {
  const [shown, show] = useState(atFirst);
  const [time, pass] = useState(1);
  const [heard, hear] = useState('');
  const check = useRef<CairnSelfCheck>(null);
  useEffect(() => {
    const widget = check.current;
    if (!widget) return;
    const step = ({detail}: CairnStepEvent) =>
      hear(`${detail.step} of ${detail.of} on level ${widget.headingLevel}`);
    widget.addEventListener('cairn-step', step);
    return () => widget.removeEventListener('cairn-step', step);
  }, [shown]);
  useEffect(() => {
    if (check.current) check.current.ctaLabel = time > 1 ? 'Find a therapist' : undefined;
  }, [time]);
  return (
    <>
      <button onClick={() => pass(time + 1)}>Pass time</button>
      <button onClick={() => show(!shown)}>Show or hide</button>
      <output>{heard}</output>
      {shown && (
        <cairn-self-check
          ref={check}
          class={`time-${time}`}
          region="GB"
          heading={`Time ${time}`}
          heading-level={3}
          no-intro=""
          style={{'--cairn-accent': 'rgb(1 2 3)'}}
          suppressHydrationWarning
        >
          <p>Until the script is there.</p>
        </cairn-self-check>
      )}
    </>
  );
}
