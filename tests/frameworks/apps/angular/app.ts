import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {} from 'cairn-widgets/types/angular';
import 'cairn-widgets/self-check.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="time.set(time() + 1)">Pass time</button>
    <button (click)="shown.set(!shown())">Show or hide</button>
    <output>{{ heard() }}</output>
    @if (shown()) {
      <cairn-self-check
        #check
        class="time-{{ time() }}"
        region="GB"
        [heading]="'Time ' + time()"
        heading-level="3"
        no-intro
        [ctaLabel]="time() > 1 ? 'Find a therapist' : undefined"
        style="--cairn-accent: rgb(1 2 3)"
        (cairn-step)="
          heard.set(
            $event.detail.step + ' of ' + $event.detail.of + ' on level ' + check.headingLevel
          )
        "
      >
        <p>Until the script is there.</p>
      </cairn-self-check>
    }
  `,
})
export class App {
  readonly shown = signal(false);
  readonly time = signal(1);
  readonly heard = signal('');
}
