import {createSignal, Show} from 'solid-js';
import type {} from 'cairn-widgets/types/solid';
import 'cairn-widgets/self-check.js';

export function App(props: {shown: boolean}) {
  const [shown, show] = createSignal(props.shown);
  const [time, pass] = createSignal(1);
  const [heard, hear] = createSignal('');
  return (
    <>
      <button onClick={() => pass(time() + 1)}>Pass time</button>
      <button onClick={() => show(!shown())}>Show or hide</button>
      <output>{heard()}</output>
      <Show when={shown()}>
        <cairn-self-check
          class={`time-${time()}`}
          region="GB"
          heading={`Time ${time()}`}
          heading-level={3}
          no-intro
          prop:ctaLabel={time() > 1 ? 'Find a therapist' : undefined}
          style={{'--cairn-accent': 'rgb(1 2 3)'}}
          on:cairn-step={({detail, currentTarget}) =>
            hear(`${detail.step} of ${detail.of} on level ${currentTarget.headingLevel}`)
          }
        >
          <p>Until the script is there.</p>
        </cairn-self-check>
      </Show>
    </>
  );
}
