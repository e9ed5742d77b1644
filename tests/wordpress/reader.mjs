// Someone who reads a post, not logged in: what the page holds, what it asks servers for, and the widgets taken to their end.
import assert from 'node:assert/strict';
import {Visitor} from '../../audit/visitor.mjs';
import {eventually} from './eventually.mjs';
import {shadowTexts} from './shadow.mjs';

export class Reader {
  page;
  /** Addresses that were asked for, without the origin. */
  asked = [];
  #wrong = [];
  #context;
  #visitor;

  static async of(browser, link, {script = true} = {}) {
    const reader = new Reader();
    reader.#context = await browser.createBrowserContext();
    const page = (reader.page = await reader.#context.newPage());
    page.setDefaultTimeout(180_000);
    await page.setViewport({width: 1280, height: 1000});
    await page.setJavaScriptEnabled(script);
    const {origin} = new URL(link);
    page.on('pageerror', (error) => reader.#wrong.push(error.stack ?? String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (url.startsWith('http')) reader.asked.push(url.replace(origin, ''));
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().includes('favicon'))
        reader.#wrong.push(`${response.status()} ${response.url()}`);
    });
    const answer = await page.goto(link, {waitUntil: 'load'});
    assert.equal(answer.status(), 200);
    return reader;
  }

  /** What was asked for of the plugin. */
  get ours() {
    return this.asked.filter((address) => address.includes('/plugins/cairn-widgets/'));
  }

  /** @returns the widgets, once there are this many and each shows something: a `div` may be filled last */
  widgets(count) {
    return eventually(async () => {
      const found = await shadowTexts(this.page);
      assert.equal(found.length, count, 'as many widgets');
      for (const {tag, text} of found) assert.match(text, /\S/, `${tag} is empty`);
      return found;
    });
  }

  /** Answers all questions with the mouse. @returns how many lines of results there are */
  async complete(selector) {
    this.#visitor ??= await Visitor.at(this.page);
    const {result} = this.#visitor.visit;
    const before = result.length;
    await this.#visitor.byMouse(selector);
    return result.length - before;
  }

  /** Nothing broke, and nobody else was asked for anything. */
  async leave() {
    const elsewhere = this.asked.filter((address) => !address.startsWith('/'));
    await this.#context.close();
    assert.deepEqual({wrong: this.#wrong, elsewhere}, {wrong: [], elsewhere: []});
  }
}
