import {useState} from 'react';
import type {} from 'cairn-widgets/types/react';
import 'cairn-widgets/self-check.js';

export function App({shown: atFirst}: {shown: boolean}) {
  const [shown, show] = useState(atFirst);
  const [time, pass] = useState(1);
  const [heard, hear] = useState('');
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
          oncairn-step={({detail, currentTarget}) =>
            hear(`${detail.step} of ${detail.of} on level ${currentTarget.headingLevel}`)
          }
        >
          <p>Until the script is there.</p>
        </cairn-self-check>
      )}
    </>
  );
}
