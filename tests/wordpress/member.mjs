// Someone who writes on a site, with a role: logged in, with a real keyboard, in a browser of their own.
import {shadowTexts} from './shadow.mjs';

/** Milliseconds; a slow machine is no failure. */
const PATIENCE = 180_000;

export class Member {
  role;
  page;
  #origin;

  static async as(browser, {origin}, role) {
    const member = new Member();
    const context = await browser.createBrowserContext();
    member.role = role;
    member.#origin = origin;
    member.page = await context.newPage();
    member.page.setDefaultTimeout(PATIENCE);
    // The editor asks before a draft is left.
    member.page.on('dialog', (dialog) => dialog.accept());
    await member.page.setViewport({width: 1280, height: 1000});
    await member.visit('/wp-login.php');
    await member.page.type('#user_login', role);
    await member.page.type('#user_pass', `${role}-pass`);
    await member.#follow(() => member.page.click('#wp-submit'));
    return member;
  }

  visit(path) {
    return this.page.goto(this.#origin + path, {waitUntil: 'load'});
  }

  async installPlugin(zip) {
    await this.visit('/wp-admin/plugin-install.php?tab=upload');
    const field = await this.page.$('#pluginzip');
    await field.uploadFile(zip);
    await this.#follow(() => this.page.click('#install-plugin-submit'));
    await this.#follow(() => this.page.click('a.button-primary[href*="action=activate"]'));
  }

  async chooseCountry(code) {
    await this.visit('/wp-admin/options-general.php');
    const chosen = await this.page.select('#cairn_widgets_region', code);
    const name = await this.page.$eval(
      '#cairn_widgets_region',
      (list) => list.selectedOptions[0].text,
    );
    await this.#follow(() => this.page.click('#submit'));
    return [...chosen, name];
  }

  /** Opens an empty post in the editor, or one that is there. */
  async openEditor(id) {
    await this.visit(id ? `/wp-admin/post.php?post=${id}&action=edit` : '/wp-admin/post-new.php');
    await this.page.waitForFunction(() => {
      const {select} = window.wp?.data ?? {};
      return (
        select?.('core/editor').getCurrentPost()?.id &&
        select('core/block-editor')?.getBlockCount() >= 0
      );
    });
  }

  /** Types a title, then inserts blocks by their names, as writers do. */
  async write(title, names) {
    await this.openEditor();
    const canvas = await this.canvas();
    const heading = await canvas.waitForSelector('.editor-post-title__input, h1[contenteditable]');
    await heading.click();
    await this.page.keyboard.type(title);
    await this.page.keyboard.press('Enter');
    for (const [index, name] of names.entries()) {
      if (index) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(`/${name}`);
      await this.page.waitForSelector(
        '.components-autocomplete__result[aria-selected=true], .components-autocomplete__result.is-selected',
      );
      await this.page.keyboard.press('Enter');
      await this.page.waitForFunction(
        (count) =>
          window.wp.data
            .select('core/block-editor')
            .getBlocks()
            .filter(({name}) => name.startsWith('cairn/')).length === count,
        {},
        index + 1,
      );
    }
  }

  /** Newer versions show the post in a frame. */
  async canvas() {
    const frame = await this.page.$('iframe[name=editor-canvas]');
    return frame ? await frame.contentFrame() : this.page.mainFrame();
  }

  /** What the widgets show in the editor: the words inside their closed roots. */
  seen() {
    return shadowTexts(this.page);
  }

  /** A group of settings in the sidebar. */
  async open(group) {
    const button = await this.page.waitForSelector(
      `::-p-xpath(//button[normalize-space()="${group}"])`,
    );
    await button.click();
  }

  /** A field of the block that is selected, found by its label. */
  async fill(label, text) {
    const words = await this.page.waitForSelector(
      `::-p-xpath(//label[normalize-space()="${label}"])`,
    );
    await words.click();
    await this.page.keyboard.type(text);
  }

  /** By the buttons: “Publish” and “Publish”, or “Submit for Review”. @returns the post */
  async send() {
    await this.page.click('.editor-post-publish-button__button');
    const button = await this.page.waitForSelector(
      '.editor-post-publish-panel .editor-post-publish-button',
    );
    await button.click();
    await this.page.waitForFunction(() => {
      const editor = window.wp.data.select('core/editor');
      return /publish|pending/.test(editor.getCurrentPost().status) && !editor.isSavingPost();
    });
    return this.page.evaluate(() => {
      const {id, link, status} = window.wp.data.select('core/editor').getCurrentPost();
      return {id, link, status};
    });
  }

  /** As the editor does it, with this role's rights. */
  request(path, method = 'GET', data = undefined) {
    return this.page.evaluate(
      async (path, method, data) => {
        const nonce = await fetch('/wp-admin/admin-ajax.php?action=rest-nonce');
        const headers = {'content-type': 'application/json', 'x-wp-nonce': await nonce.text()};
        const answer = await fetch(`/wp-json${path}`, {
          method,
          headers,
          body: data && JSON.stringify(data),
        });
        if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
        return answer.json();
      },
      path,
      method,
      data,
    );
  }

  /** Saves a post that was written without the editor's help. */
  post(title, content) {
    const status = this.role === 'contributor' ? 'pending' : 'publish';
    return this.request('/wp/v2/posts?context=edit', 'POST', {title, content, status});
  }

  /** The elements that stand in some HTML, with what is set on them. */
  attributesIn(html) {
    return this.page.evaluate((text) => {
      const {body} = new DOMParser().parseFromString(text, 'text/html');
      return [...body.querySelectorAll('*')].map(({localName, attributes, textContent}) => ({
        tag: localName,
        attributes: Object.fromEntries([...attributes].map(({name, value}) => [name, value])),
        textContent,
      }));
    }, html);
  }

  async #follow(act) {
    await Promise.all([this.page.waitForNavigation({waitUntil: 'load'}), act()]);
  }
}
