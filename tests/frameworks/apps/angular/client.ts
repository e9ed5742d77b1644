// Angular's own packages are linked when they are first needed.
import '@angular/compiler';
import {provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {App} from './app';

document.getElementById('app')!.append(document.createElement('app-root'));
await bootstrapApplication(App, {providers: [provideZonelessChangeDetection()]});
