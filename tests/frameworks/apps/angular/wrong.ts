import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import type {} from 'cairn-widgets/types/angular';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <cairn-self-check (cairn-step)="hear($event.detail.step)" />
    <cairn-self-check (cairn-step)="hear($event.detail.answer)" /><!-- wrong -->
    <cairn-self-check #check (cairn-step)="hear(check.score)" /><!-- wrong -->
  `,
})
export class Wrong {
  hear(_step: number) {}
}
